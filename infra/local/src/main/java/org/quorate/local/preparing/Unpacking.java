package org.quorate.local.preparing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** Unpacks a Spring Boot jar into a plain jar and its libraries; any other jar is copied as it is. */
final class Unpacking {
    private Unpacking() {}

    static void unpack(Path jar, Path directory) throws IOException {
        if (isSpringBoot(jar)) {
            extract(jar, directory);
        } else {
            Files.copy(jar, directory.resolve(jar.getFileName().toString()));
        }
    }

    private static boolean isSpringBoot(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.getEntry("BOOT-INF/classes/") != null;
        }
    }

    private static void extract(Path jar, Path directory) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
