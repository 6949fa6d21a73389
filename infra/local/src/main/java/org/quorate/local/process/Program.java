package org.quorate.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What it takes to start a process and to know that it is ready. */
public record Program(
        String name, List<String> command, Map<String, String> environment, Path log, Readiness readiness) {}
