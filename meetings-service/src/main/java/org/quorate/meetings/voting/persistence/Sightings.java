package org.quorate.meetings.voting.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.starter.store.Batches;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** Looks at motions for many who vote at the same time: one look is good for all who asked before it began. */
final class Sightings {

    private static final int IN_MEMORY = 500;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private record Key(TenantId tenant, MotionId motion) {}

    private final Function<MotionId, Optional<Motion>> find;
    private final Cache<Key, Motion> seen = Caffeine.newBuilder()
            .maximumSize(IN_MEMORY)
            .expireAfterWrite(A_MOMENT)
            .build();
    private final Cache<Key, Batches<Key, Optional<Motion>>> looks =
            Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

    Sightings(Function<MotionId, Optional<Motion>> find) {
        this.find = find;
    }

    /** As it was seen a moment ago, or is now. */
    Optional<Motion> lately(MotionId id) {
        Motion before = seen.getIfPresent(key(id));
        return before == null ? now(id) : Optional.of(before);
    }

    /** As a look shows it that begins after this was asked. */
    Optional<Motion> now(MotionId id) {
        return looks.get(key(id), _ -> new Batches<>(this::look)).ask(key(id));
    }

    /** It has changed here: what was seen before is old. */
    void forget(MotionId id) {
        seen.invalidate(key(id));
    }

    /** Of one motion, however many ask. */
    private List<Optional<Motion>> look(List<Key> asked) {
        Key key = asked.getFirst();
        Optional<Motion> found = Tenancy.in(key.tenant(), () -> find.apply(key.motion()));
        found.ifPresent(motion -> seen.put(key, motion));
        return Collections.nCopies(asked.size(), found);
    }

    private static Key key(MotionId id) {
        return new Key(Tenancy.current(), id);
    }
}
