package org.quorate.gateway.limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that was read before: a small one in memory, a large one in a file that is gone afterwards. */
final class Held implements AutoCloseable {

    private final byte[] start;
    private final @Nullable Path whole;
    private final boolean cutOff;
    private final List<InputStream> opened = new ArrayList<>();

    private Held(byte[] start, @Nullable Path whole, boolean cutOff) {
        this.start = start;
        this.whole = whole;
        this.cutOff = cutOff;
    }

    /** Reads at most one byte more than the limit. */
    static Held of(InputStream body, int limit, int inMemory) throws IOException {
        byte[] start = body.readNBytes(inMemory + 1);
        if (start.length <= inMemory) return new Held(start, null, false);
        if (limit <= inMemory) return new Held(new byte[0], null, true);
        Path file = Files.createTempFile("quorate-", ".body");
        long length = start.length;
        try (var out = Files.newOutputStream(file)) {
            out.write(start);
            byte[] buffer = new byte[64 * 1024];
            while (length <= limit) {
                int read = body.read(buffer, 0, (int) Math.min(buffer.length, limit + 1 - length));
                if (read < 0) break;
                out.write(buffer, 0, read);
                length += read;
            }
        } catch (IOException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new Held(new byte[0], file, length > limit);
    }

    boolean isCutOff() {
        return cutOff;
    }

    InputStream open() throws IOException {
        if (whole == null) return new ByteArrayInputStream(start);
        InputStream stream = Files.newInputStream(whole);
        opened.add(stream);
        return stream;
    }

    @Override
    public void close() throws IOException {
        for (InputStream stream : opened) stream.close();
        if (whole != null) Files.deleteIfExists(whole);
    }
}
