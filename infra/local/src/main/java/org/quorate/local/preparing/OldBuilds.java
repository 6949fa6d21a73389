package org.quorate.local.preparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes the builds before the last one, which may still be running. */
final class OldBuilds {
    private static final int KEPT = 1;

    private OldBuilds() {}

    static void removeFrom(Path prepared) throws IOException {
        try (Stream<Path> builds = Files.list(prepared)) {
            List<Path> old = builds.filter(Files::isDirectory)
                    .filter(build -> !build.getFileName().toString().startsWith(BuildDirectory.UNFINISHED))
                    .sorted(Comparator.comparing((Path build) -> build.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .toList();
            for (Path build : old) {
                remove(build);
            }
        }
    }

    static void remove(Path directory) throws IOException {
        try (Stream<Path> content = Files.walk(directory)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
