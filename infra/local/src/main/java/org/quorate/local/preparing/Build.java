package org.quorate.local.preparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.quorate.local.layout.Component;

/** Tells one build of a program from another: by its jar, by the JVM, and by the flags. */
record Build(long modified, long size, int jvmAndFlags) {
    static Build of(Component component, Path jar) {
        try {
            String jvm =
                    System.getProperty("java.vm.version") + System.getProperty("java.home") + JvmFlags.of(component);
            return new Build(Files.getLastModifiedTime(jar).toMillis(), Files.size(jar), jvm.hashCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        var hex = HexFormat.of();
        return Long.toHexString(modified) + "-" + Long.toHexString(size) + "-" + hex.toHexDigits(jvmAndFlags);
    }
}
