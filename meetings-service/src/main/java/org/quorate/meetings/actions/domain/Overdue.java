package org.quorate.meetings.actions.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Whether what was to be done is late: R-MTG-12. */
public final class Overdue {

    private Overdue() {}

    /** Late on a day: after its date; after its month, or the meeting in it; after the next meeting. */
    public static boolean is(Action action, LocalDate day, List<Held> held) {
        return action.status().wasOpenOn(day) && isPast(action, day, held);
    }

    private static boolean isPast(Action action, LocalDate day, List<Held> held) {
        return switch (action.due()) {
            case Due.On on -> day.isAfter(on.date());
            case Due.InMonth in ->
                day.isAfter(in.month().atEndOfMonth()) || isOver(in.month(), action.origin(), day, held);
            case Due.AtNextMeeting _ ->
                held.stream().anyMatch(one -> isLater(one, action.origin()) && isOver(one, day));
        };
    }

    private static boolean isOver(YearMonth month, Origin origin, LocalDate day, List<Held> held) {
        return held.stream()
                .anyMatch(one -> YearMonth.from(one.day()).equals(month) && isLater(one, origin) && isOver(one, day));
    }

    private static boolean isLater(Held one, Origin origin) {
        return one.startedAt().isAfter(origin.heldAt());
    }

    private static boolean isOver(Held one, LocalDate day) {
        return !one.closedOn().isAfter(day);
    }
}
