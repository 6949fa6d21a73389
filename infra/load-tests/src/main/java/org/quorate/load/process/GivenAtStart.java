package org.quorate.load.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a running process was started with, so that another can be started with the same. */
public record GivenAtStart(List<String> command, Map<String, String> environment) {
    public GivenAtStart {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static GivenAtStart to(long pid) {
        Path process = Processes.of(pid);
        return new GivenAtStart(
                Processes.parts(process.resolve("cmdline")),
                Processes.parts(process.resolve("environ")).stream()
                        .map(variable -> variable.split("=", 2))
                        .collect(Collectors.toMap(
                                variable -> variable[0], variable -> variable[1], (first, _) -> first)));
    }
}
