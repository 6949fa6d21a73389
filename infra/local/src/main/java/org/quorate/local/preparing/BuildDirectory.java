package org.quorate.local.preparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A directory that appears complete or not at all, also when two launchers make it at the same time. */
final class BuildDirectory {
    static final String UNFINISHED = "unfinished";

    /** Makes the directory. */
    interface Making {
        void make(Path directory) throws IOException;
    }

    private BuildDirectory() {}

    static void fill(Path directory, Path jar) throws IOException {
        Path fresh = Files.createTempDirectory(directory.getParent(), UNFINISHED);
        Unpacking.unpack(jar, fresh);
        try {
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            OldBuilds.remove(fresh);
            if (!Files.exists(directory)) {
                throw e;
            }
        }
    }
}
