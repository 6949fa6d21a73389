package org.quorate.meetings.voting.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;

/** All motions. */
public interface Motions {

    Optional<Kept<Motion>> find(MotionId id);

    /** The motion as it stood a moment ago at the earliest: good to begin with, and for nothing to be decided by. */
    Optional<Motion> lately(MotionId id);

    /** The motion as it stands when this is asked, or after; those who ask at once may be told together. */
    Optional<Motion> standing(MotionId id);

    /** The motion, to be changed by the command at hand. */
    Optional<Kept<Motion>> forChange(MotionId id);

    Kept<Motion> add(Motion motion);

    /** The motion changed and what happened to it told, in one write; refused when another change came between. */
    Kept<Motion> save(Kept<Motion> loaded, Motion next, List<MotionEvent> events);

    /** Motions of a meeting, or of all, after one of them, in a stable order. */
    List<Kept<Motion>> after(@Nullable MeetingId meeting, @Nullable String id, int most);
}
