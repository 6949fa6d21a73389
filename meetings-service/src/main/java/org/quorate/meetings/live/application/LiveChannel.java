package org.quorate.meetings.live.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One meeting and its readers on this instance. What was told last is kept for a while, so that a reader who comes back is told what
 * it missed; one who comes from another instance, or too late, is told to look anew.
 */
final class LiveChannel {

    private static final int KEPT = 64;

    private final String epoch;
    private final Deque<Told> told = new ArrayDeque<>();
    private final Set<LiveReader> readers = new LinkedHashSet<>();
    private long sequence;

    LiveChannel(String epoch) {
        this.epoch = epoch;
    }

    private record Told(long sequence, byte[] bytes) {}

    synchronized void enter(LiveReader reader, @Nullable String lastSeen, Instant now) {
        readers.add(reader);
        if (lastSeen == null) {
            reader.offer(message("now", now));
            return;
        }
        List<Told> missed = missedSince(lastSeen);
        if (missed == null) {
            reader.offer(message("resync", now));
        } else {
            missed.forEach(each -> reader.offer(each.bytes()));
        }
    }

    /** Whether the reader was still following. */
    synchronized boolean leave(LiveReader reader) {
        return readers.remove(reader);
    }

    /** Tells all readers, outside the lock: one thread tells, one after the other. */
    void tell(String kind, Instant at) {
        byte[] bytes;
        List<LiveReader> now;
        synchronized (this) {
            sequence++;
            bytes = message(kind, at);
            now = List.copyOf(readers);
            told.addLast(new Told(sequence, bytes));
            if (told.size() > KEPT) {
                told.removeFirst();
            }
        }
        now.forEach(reader -> reader.offer(bytes));
    }

    synchronized List<LiveReader> readers() {
        return List.copyOf(readers);
    }

    /** What was told after a message that this channel once told; none where that is not known. */
    private @Nullable List<Told> missedSince(String lastSeen) {
        if (!lastSeen.startsWith(epoch + ".")) return null;
        long seen;
        try {
            seen = Long.parseLong(lastSeen.substring(epoch.length() + 1));
        } catch (NumberFormatException nonsense) {
            return null;
        }
        boolean isKept = seen <= sequence && seen >= sequence - told.size();
        return isKept ? told.stream().filter(each -> each.sequence() > seen).toList() : null;
    }

    private byte[] message(String kind, Instant at) {
        String text = "id: %s.%d\nevent: changed\ndata: {\"sequence\":%d,\"kind\":\"%s\",\"at\":\"%s\"}\n\n"
                .formatted(epoch, sequence, sequence, kind, at);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
