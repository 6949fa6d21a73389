package org.quorate.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports that nobody listens on, below those that the system hands out to outgoing connections. */
public final class FreePorts {
    private static final int FIRST = 20_000;
    private static final int LAST = 32_700;
    private static final int TRIES = 1_000;

    private FreePorts() {}

    public static int any() {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port between " + FIRST + " and " + LAST);
    }

    public static boolean isFree(int port) {
        try (var onLoopback = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var everywhere = everywhere(onLoopback, port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Another program may listen on all addresses while the loopback alone is still free; Linux lets both be. */
    private static ServerSocket everywhere(ServerSocket onLoopback, int port) throws IOException {
        onLoopback.close();
        return new ServerSocket(port);
    }
}
