package org.quorate.meetings.calendar.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a meeting is on its way. */
public sealed interface Status {

    /** On the calendar. */
    record Called() implements Status {}

    /** Its agenda is open to inspection; {@code urgency} is why it came late, where it did. */
    record Published(Instant at, @Nullable String urgency) implements Status {}

    /** Under way; {@code published} is when and how its agenda was, where the body asks for notice. */
    record InSession(@Nullable Published published, Instant since) implements Status {}

    /** Over. */
    record Closed(InSession session, Instant at) implements Status {}

    /** The word that it is known by. */
    default String word() {
        return switch (this) {
            case Called _ -> "called";
            case Published _ -> "published";
            case InSession _ -> "in session";
            case Closed _ -> "closed";
        };
    }
}
