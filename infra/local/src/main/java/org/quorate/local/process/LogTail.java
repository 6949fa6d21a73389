package org.quorate.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last lines of a log, each indented on a line of its own. */
final class LogTail {
    private static final int BYTES = 16_384;
    private static final int LINES = 8;
    private static final int WIDTH = 300;

    /** Lines of a stack, and what a JVM says when it writes its AOT cache. */
    private static final Pattern NOISE =
            Pattern.compile("^\\s+(at|\\.\\.\\.) |AOT ?C|AOTConfig|\\[aot|JAVA_TOOL_OPTIONS");

    private LogTail() {}

    static String of(Path log) {
        List<String> lines = end(log).lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !NOISE.matcher(line).find())
                .toList();
        return lines.stream()
                .skip(Math.max(0, lines.size() - LINES))
                .map(line -> "\n    " + line.substring(0, Math.min(WIDTH, line.length())))
                .collect(Collectors.joining());
    }

    private static String end(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] bytes = new byte[(int) Math.min(BYTES, file.length())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(nothing can be read: " + e.getMessage() + ")";
        }
    }
}
