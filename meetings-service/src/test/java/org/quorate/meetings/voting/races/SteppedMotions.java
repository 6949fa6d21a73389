package org.quorate.meetings.voting.races;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.fixtures.FakeMotions;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionEvent;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;

/** Motions in memory, each reading and writing a step that others may come before. */
record SteppedMotions(FakeMotions motions, Motion before, Interleaving interleaving) implements Motions {

    @Override
    public Optional<Kept<Motion>> find(MotionId id) {
        interleaving.step();
        return motions.find(id);
    }

    /** As old as it can be: as it was when all began. */
    @Override
    public Optional<Motion> lately(MotionId id) {
        interleaving.step();
        return Optional.of(before);
    }

    @Override
    public Optional<Motion> standing(MotionId id) {
        return find(id).map(Kept::it);
    }

    @Override
    public Optional<Kept<Motion>> forChange(MotionId id) {
        return find(id);
    }

    @Override
    public Kept<Motion> add(Motion motion) {
        return motions.add(motion);
    }

    @Override
    public Kept<Motion> save(Kept<Motion> loaded, Motion next, List<MotionEvent> events) {
        interleaving.step();
        return motions.save(loaded, next, events);
    }

    @Override
    public List<Kept<Motion>> after(@Nullable MeetingId meeting, @Nullable String id, int most) {
        return motions.after(meeting, id, most);
    }
}
