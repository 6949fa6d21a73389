package org.quorate.gateway.site.meetings;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Shown;

/** Meetings parted into those to come, soonest first, and those held, latest first. */
public record Calendar(
        List<Meeting> ahead, List<Meeting> held, @Nullable String next, boolean away) {

    public static Calendar of(Asked<Listing<Meeting>> asked, Instant now, Predicate<Meeting> choice) {
        Shown<Meeting> all = Shown.of(asked, meetings -> meetings.filter(choice));
        return new Calendar(
                all.items().stream()
                        .filter(meeting -> isAhead(meeting, now))
                        .sorted(Meeting.SOONEST_FIRST)
                        .toList(),
                all.items().stream()
                        .filter(meeting -> !isAhead(meeting, now))
                        .sorted(Meeting.SOONEST_FIRST.reversed())
                        .toList(),
                all.next(),
                all.away());
    }

    public boolean isEmpty() {
        return ahead.isEmpty() && held.isEmpty();
    }

    /** A meeting in session counts as one to come: it is where one would still go. */
    private static boolean isAhead(Meeting meeting, Instant now) {
        if (meeting.isOver()) return false;
        return "in session".equals(meeting.status())
                || !meeting.startsAt().toInstant().isBefore(now);
    }
}
