package org.quorate.local.status;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.local.suite.SuiteFile;

/** The processes of a suite and what is still on its way between them, as text. */
public final class StatusTable {
    private static final String ROW = "%-16s %8s %6s  %-9s %8s %8s%n";

    private StatusTable() {}

    public static String of(SuiteFile suite) {
        Map<Long, Long> memory = ResidentMemory.of(
                suite.processes().stream().map(entry -> entry.process().pid()).toList());
        String head = ROW.formatted("process", "pid", "port", "state", "RSS MiB", "outbox");
        String rows = suite.processes().parallelStream()
                .map(process -> row(process, memory))
                .collect(Collectors.joining());
        return head
                + rows
                + lags(ConsumerLag.at(suite.addresses().brokers()))
                + "\nThe site is at %s and the sign-in at %s.\n"
                        .formatted(
                                suite.addresses().gateway(), suite.addresses().issuer());
    }

    private static String row(SuiteFile.Entry process, Map<Long, Long> memory) {
        boolean alive = process.handle().isPresent();
        OptionalLong outbox =
                alive && process.component().isService() ? OutboxBacklog.of(process.port()) : OptionalLong.empty();
        return ROW.formatted(
                process.name(),
                alive ? process.process().pid() : "-",
                process.port(),
                state(process, alive),
                alive ? memory.getOrDefault(process.process().pid(), 0L) : "-",
                outbox.isPresent() ? outbox.getAsLong() : "-");
    }

    private static String state(SuiteFile.Entry process, boolean alive) {
        if (!alive) {
            return "gone";
        }
        return process.isReady() ? "ready" : "not ready";
    }

    private static String lags(Map<String, Long> lags) {
        List<String> lines = lags.entrySet().stream()
                .map(lag -> "%-40s %8d%n".formatted(lag.getKey(), lag.getValue()))
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        return Stream.concat(Stream.of("%n%-40s %8s%n".formatted("consumer group", "behind")), lines.stream())
                .collect(Collectors.joining());
    }
}
