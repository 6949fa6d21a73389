package org.quorate.meetings.calendar.web.views;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Attendee.Standing;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.days.domain.London;

/**
 * A member and how that member attends the meeting, with when the member came and went.
 *
 * @param there whether the member, or whoever represents the member, is there now
 */
public record AttendeeView(
        String person,
        String office,
        String presence,
        @Nullable String representedBy,
        boolean there,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable OffsetDateTime leftAt,
        List<StandingView> course) {

    /** How the member stood to the meeting from a moment on. */
    public record StandingView(String presence, @Nullable String representedBy, OffsetDateTime from) {

        static StandingView of(Standing standing) {
            return new StandingView(
                    standing.presence().word(), by(standing.presence()), London.timeOf(standing.from()));
        }
    }

    /** As the member stands now; and once the meeting is over, on the whole. */
    public static AttendeeView of(Attendee attendee, boolean isOver) {
        Presence presence = isOver ? attendee.onTheWhole() : attendee.presence();
        return new AttendeeView(
                attendee.person().toString(),
                attendee.office(),
                presence.word(),
                by(presence),
                attendee.isThere(),
                Times.of(attendee.arrivedAt().orElse(null)),
                Times.of(attendee.leftAt().orElse(null)),
                attendee.course().stream().map(StandingView::of).toList());
    }

    private static @Nullable String by(Presence presence) {
        return presence instanceof Presence.Represented represented ? represented.by() : null;
    }
}
