package org.quorate.local.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much memory processes hold, asked of ps, which every Unix has. */
final class ResidentMemory {
    private ResidentMemory() {}

    /** Mebibytes by process number; a process that is gone is left out. */
    static Map<Long, Long> of(List<Long> pids) {
        Map<Long, Long> mebibytes = new TreeMap<>();
        if (pids.isEmpty()) {
            return mebibytes;
        }
        String list = pids.stream().map(String::valueOf).collect(Collectors.joining(","));
        try {
            Process ps = new ProcessBuilder("ps", "-o", "pid=,rss=", "-p", list).start();
            String lines = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            lines.lines()
                    .map(line -> line.strip().split("\\s+", -1))
                    .forEach(fields -> mebibytes.put(Long.valueOf(fields[0]), Long.parseLong(fields[1]) >> 10));
            return mebibytes;
        } catch (IOException e) {
            return mebibytes;
        }
    }
}
