package org.quorate.load.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quorate.local.process.CannotStart;

/** The directory in which Linux shows its processes. */
final class Processes {
    private static final Path ROOT = Path.of("/proc");

    private Processes() {}

    static Path of(long pid) {
        if (!Files.isDirectory(ROOT.resolve("self"))) {
            throw new CannotStart("These measurements read " + ROOT + ", which only Linux has.");
        }
        return ROOT.resolve(String.valueOf(pid));
    }

    /** The parts of a file in which each ends with a zero byte. */
    static List<String> parts(Path file) {
        return List.of(text(file).split("\0", -1)).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
