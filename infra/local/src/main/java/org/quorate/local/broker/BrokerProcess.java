package org.quorate.local.broker;

import java.io.IOException;
import java.nio.file.Path;
import org.quorate.local.process.PlainLogging;

/** The broker as a process: the data directory and the port are its arguments, SIGTERM ends it cleanly. */
public final class BrokerProcess {
    public static final String READY = "The broker is ready";

    private BrokerProcess() {}

    public static void main(String... arguments) throws IOException {
        PlainLogging.begin();
        int port = Integer.parseInt(arguments[1]);
        Broker broker = Broker.start(Path.of(arguments[0]), port);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "closing"));
        System.out.println(READY + " on port " + port);
        broker.awaitClose();
    }
}
