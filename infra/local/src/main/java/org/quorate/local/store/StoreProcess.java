package org.quorate.local.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.quorate.local.process.PlainLogging;

/** The document store as a process: the file and the port are its arguments, SIGTERM closes it cleanly. */
public final class StoreProcess {
    public static final String READY = "The document store is ready";

    private StoreProcess() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        PlainLogging.begin();
        // A connection waits on its event loop for the commit that it shares with others.
        System.setProperty("io.netty.eventLoopThreads", "32");
        int port = Integer.parseInt(arguments[1]);
        Store store = Store.start(Path.of(arguments[0]), port);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "closing"));
        System.out.println(READY + " on port " + port);
        new CountDownLatch(1).await();
    }
}
