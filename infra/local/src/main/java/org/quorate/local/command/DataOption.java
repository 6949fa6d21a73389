package org.quorate.local.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quorate.local.layout.Layout;
import org.quorate.local.suite.DataDirectory;
import picocli.CommandLine.Option;

/** Which data directory a command is about. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where everything is kept (default: .quorate in the root of the project).")
    private @Nullable Path directory;

    Path path() {
        Path chosen = directory == null ? Layout.find().defaultData() : directory;
        return chosen.toAbsolutePath().normalize();
    }

    /** For those who only look: nothing is made. */
    DataDirectory existing() {
        return new DataDirectory(path());
    }

    DataDirectory opened() {
        return DataDirectory.open(path());
    }
}
