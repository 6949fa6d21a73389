package org.quorate.gateway.routing;

import java.net.URI;
import java.time.Duration;

/** One running copy of a service, and whether it was last seen ready. */
final class Instance {

    private final URI uri;
    private volatile boolean ready = true;
    private volatile long restsUntil = System.nanoTime();

    Instance(URI uri) {
        this.uri = uri;
    }

    URI uri() {
        return uri;
    }

    boolean isPromising() {
        return ready && System.nanoTime() - restsUntil >= 0;
    }

    void restFor(Duration duration) {
        restsUntil = System.nanoTime() + duration.toNanos();
    }

    void seen(boolean isReady) {
        ready = isReady;
        if (isReady) restsUntil = System.nanoTime();
    }
}
