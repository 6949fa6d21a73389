package org.quorate.load.traffic;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What all callers did and got; written by all of them at once. */
public final class Tally {
    private static final int DIGITS = 3;

    private final Histogram reads = new ConcurrentHistogram(DIGITS);
    private final Histogram writes = new ConcurrentHistogram(DIGITS);
    private final Map<String, LongAdder> unwanted = new ConcurrentHashMap<>();
    private final Map<Entry, Queue<String>> accepted = new EnumMap<>(Entry.class);

    Tally() {
        for (Entry entry : Entry.values()) {
            accepted.put(entry, new ConcurrentLinkedQueue<>());
        }
    }

    void read(long micros) {
        reads.recordValue(micros);
    }

    void written(Entry entry, String id, long micros) {
        writes.recordValue(micros);
        accepted(entry).add(id);
    }

    /** An answer that nobody hopes for, or none. */
    void unwanted(String what) {
        unwanted.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    /** The ids of what was answered with 201. */
    List<String> acceptedOf(Entry entry) {
        return List.copyOf(accepted(entry));
    }

    /** Calls and their times in words. */
    public String inWords() {
        String rest = unwanted.isEmpty() ? "every answer as hoped for" : "other answers: " + new TreeMap<>(unwanted);
        return times("reads", reads) + "; " + times("writes", writes) + "; " + rest + ".";
    }

    private Queue<String> accepted(Entry entry) {
        Queue<String> ids = accepted.get(entry);
        if (ids == null) throw new IllegalArgumentException("nothing is counted of " + entry);
        return ids;
    }

    private static String times(String what, Histogram micros) {
        String percentiles = List.of(50.0, 99.0).stream()
                .map(percentile -> String.format(
                        Locale.ROOT, "p%.0f %.1f ms", percentile, micros.getValueAtPercentile(percentile) / 1e3))
                .collect(Collectors.joining(", "));
        return micros.getTotalCount() + " " + what + " (" + percentiles + ")";
    }
}
