package org.quorate.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** A MongoDB look-alike over one file. */
public final class Store implements AutoCloseable {
    private static final int CACHE_MEGABYTES = 400;
    private static final int PAGE_BYTES = 4096;

    private final MongoServer server;

    private Store(MongoServer server) {
        this.server = server;
    }

    public static Store start(Path file, int port) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var documents = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .open();
        // Old versions of a page are kept for power cuts and for snapshots; without them the file stays small.
        documents.setRetentionTime(0);
        documents.setVersionsToKeep(0);
        var server = new MongoServer(new CommittingBackend(documents));
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (RuntimeException e) {
            documents.close();
            throw e;
        }
        return new Store(server);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
