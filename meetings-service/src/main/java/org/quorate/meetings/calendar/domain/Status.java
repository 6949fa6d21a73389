package org.quorate.meetings.calendar.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a meeting is on its way. */
public sealed interface Status {

    /** One from which a meeting can be adjourned, and to which it comes back. */
    sealed interface Ongoing extends Status {}

    /** On the calendar. */
    record Called() implements Ongoing {}

    /** Its agenda is open to inspection; {@code urgency} is why it came late, where it did. */
    record Published(Instant at, @Nullable String urgency) implements Ongoing {}

    /** Under way; {@code published} is when and how its agenda was, where the body asks for notice. */
    record InSession(@Nullable Published published, Instant since) implements Ongoing {}

    /**
     * Broken off, to go on at another time (R-MTG-7, R-MTG-9).
     *
     * @param wantOfQuorum whether because there was no quorum within the time that the constitution allows
     * @param to when it goes on; none while that is to be fixed
     */
    record Adjourned(
            Ongoing before,
            Instant at,
            String reason,
            boolean wantOfQuorum,
            @Nullable Instant to,
            @Nullable String venue)
            implements Status {}

    /** Over. */
    record Closed(InSession session, Instant at) implements Status {}

    /** Not to be held. */
    record Cancelled(@Nullable Published published, Instant at, String reason) implements Status {}

    /** Whether nothing more happens at it. */
    default boolean isOver() {
        return switch (this) {
            case Closed _, Cancelled _ -> true;
            case Called _, Published _, InSession _, Adjourned _ -> false;
        };
    }

    /** Whether its agenda, and what goes with it, is open to inspection. */
    default boolean isOpenToInspection() {
        return switch (this) {
            case Called _ -> false;
            case Published _, InSession _, Closed _ -> true;
            case Adjourned adjourned -> adjourned.before().isOpenToInspection();
            case Cancelled cancelled -> cancelled.published() != null;
        };
    }

    /** The word that it is known by. */
    default String word() {
        return switch (this) {
            case Called _ -> "called";
            case Published _ -> "published";
            case InSession _ -> "in session";
            case Adjourned _ -> "adjourned";
            case Closed _ -> "closed";
            case Cancelled _ -> "cancelled";
        };
    }
}
