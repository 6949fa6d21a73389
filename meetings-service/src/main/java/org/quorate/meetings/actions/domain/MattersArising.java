package org.quorate.meetings.actions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;

/** The actions of earlier meetings that a meeting opens with: those still open, and those settled since the one before. */
public record MattersArising(List<Action> open, List<Action> settled) {

    /**
     * What arises for a meeting.
     *
     * @param before when the meeting before began, where there was one
     */
    public static MattersArising at(Instant meeting, @Nullable Instant before, List<Action> ofBody) {
        LocalDate day = London.dateOf(meeting);
        List<Action> earlier = ofBody.stream()
                .filter(action -> action.origin().heldAt().isBefore(meeting))
                .toList();
        return new MattersArising(
                earlier.stream()
                        .filter(action -> action.status().wasOpenOn(day))
                        .toList(),
                earlier.stream()
                        .filter(action -> isSettledSince(action, before, day))
                        .toList());
    }

    private static boolean isSettledSince(Action action, @Nullable Instant before, LocalDate day) {
        LocalDate on = action.status().settledOn();
        return on != null && !on.isAfter(day) && (before == null || !on.isBefore(London.dateOf(before)));
    }
}
