package org.quorate.local.preparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.local.layout.Component;

/** A program unpacked for a quick start, and the AOT cache that belongs to exactly this build of it. */
public record PreparedApp(Component component, List<String> target, Path cache) {
    private static final String COMPLETE = "AOTCache creation is complete: ";

    /** The JVM says in the program's log when it refuses the cache, and nothing about single stubs. */
    private static final String ONLY_REFUSALS = "-Xlog:aot=error";

    private static final String NO_STUBS = "-Xlog:aot+codecache*=off";

    public PreparedApp {
        target = List.copyOf(target);
    }

    public boolean isTrained() {
        return Files.exists(cache);
    }

    /** How it is run: with its cache when there is one. */
    public List<String> command() {
        return isTrained() ? java("-XX:AOTCache=" + cache, ONLY_REFUSALS, NO_STUBS) : java();
    }

    /** How it is run to make its cache, which the JVM writes when it ends; {@link #graduate} then puts it into use. */
    public List<String> trainingCommand() {
        return java("-XX:AOTCacheOutput=" + unproven(), ONLY_REFUSALS, NO_STUBS);
    }

    /** Puts the cache into use if the JVM has said in the log that it is complete. */
    public void graduate(Path log) throws IOException {
        if (Files.exists(unproven()) && Files.readString(log).contains(COMPLETE + unproven())) {
            Files.move(unproven(), cache, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Forgets a cache that was not put into use. */
    public void fail() throws IOException {
        Files.deleteIfExists(unproven());
    }

    private Path unproven() {
        return cache.resolveSibling(cache.getFileName() + ".new");
    }

    private List<String> java(String... more) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(Stream.of(java), JvmFlags.of(component).stream(), Stream.of(more), target.stream())
                .flatMap(part -> part)
                .toList();
    }
}
