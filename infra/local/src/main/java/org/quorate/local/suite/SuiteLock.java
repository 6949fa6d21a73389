package org.quorate.local.suite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.quorate.local.process.CannotStart;

/** Held by the launcher that starts or watches the suite of a data directory; the system lets go of it with the process. */
public final class SuiteLock implements AutoCloseable {
    private final FileChannel file;

    private SuiteLock(FileChannel file) {
        this.file = file;
    }

    /** The lock, or nothing when another launcher has it. */
    public static Optional<SuiteLock> on(DataDirectory data) {
        try {
            FileChannel file = FileChannel.open(data.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new SuiteLock(file));
        } catch (IOException e) {
            throw new CannotStart(data.lockFile() + " cannot be locked: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
