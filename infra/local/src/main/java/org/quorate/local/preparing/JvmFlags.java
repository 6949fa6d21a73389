package org.quorate.local.preparing;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.local.layout.Component;

/** The flags of every JVM, the same when a cache is made and when it is used: the JVM refuses a cache made with others. */
public final class JvmFlags {
    private static final List<String> ALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private JvmFlags() {}

    public static List<String> of(Component component) {
        return Stream.concat(ALL.stream(), own(component).stream()).toList();
    }

    private static List<String> own(Component component) {
        return switch (component) {
            case BROKER -> List.of("-Xmx256m");
            // The store's cache of pages is 400 MiB when it is full.
            case STORE -> List.of("-Xmx640m");
            case SIGN_IN -> List.of("-Xmx96m", "-XX:TieredStopAtLevel=1");
            // Compiled to the end, though it takes 60 MiB more: hundreds vote in the same second. Two thousand who
            // do, each on a connection of their own, hold 60 MiB of the heap.
            case MEETINGS ->
                List.of("-Xms192m", "-Xmx256m", "-XX:ReservedCodeCacheSize=64m", "-XX:TrimNativeHeapInterval=5000");
            case MEMBERSHIP, FUNDING, INDICATORS -> List.of("-Xms96m", "-Xmx160m", "-XX:TieredStopAtLevel=1");
            case GATEWAY -> List.of("-Xms96m", "-Xmx320m", "-XX:TieredStopAtLevel=1");
        };
    }
}
