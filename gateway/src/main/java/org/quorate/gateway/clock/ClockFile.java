package org.quorate.gateway.clock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** The offset that all processes of a local installation share: eight bytes, milliseconds, big-endian, mapped into memory. */
final class ClockFile {

    private final ByteBuffer mapped;

    private ClockFile(ByteBuffer mapped) {
        this.mapped = mapped;
    }

    static ClockFile at(Path file) throws IOException {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
            return new ClockFile(mapped.order(ByteOrder.BIG_ENDIAN));
        }
    }

    Duration offset() {
        return Duration.ofMillis(mapped.getLong(0));
    }

    void moveTo(Duration offset) {
        mapped.putLong(0, offset.toMillis());
    }
}
