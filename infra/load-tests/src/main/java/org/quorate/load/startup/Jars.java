package org.quorate.load.startup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.quorate.local.layout.Layout;

/** The jars that are started plainly: read once beforehand, as those that are shipped were by their first start. */
final class Jars {
    private Jars() {}

    static void readOnce(List<ShippedProgram> programs, Layout layout) {
        programs.stream()
                .map(program -> layout.jar(program.component()))
                .distinct()
                .forEach(jar -> {
                    try {
                        Files.copy(jar, OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
