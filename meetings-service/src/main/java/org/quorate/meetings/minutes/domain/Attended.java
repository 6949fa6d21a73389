package org.quorate.meetings.minutes.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Presence;

/** Who was at the meeting, as the head of the minutes says it: members by their office, and others in attendance. */
public record Attended(List<Present> present, List<String> apologies, List<String> absent, List<String> inAttendance) {

    /** A member who was there, in person or through someone; who was there in both ways, at times, is named twice. */
    public record Present(String office, @Nullable String representedBy) {

        private static Present of(String office, Presence way) {
            return new Present(office, way instanceof Presence.Represented through ? through.by() : null);
        }
    }

    /** As it is on record for the meeting; who came without apology is told apart from who sent one. */
    public static Attended of(Attendance attendance, List<String> inAttendance) {
        List<Present> present = new ArrayList<>();
        List<String> apologies = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Attendee attendee : attendance.recorded()) {
            attendee.waysThere().forEach(way -> present.add(Present.of(attendee.office(), way)));
            if (attendee.waysThere().isEmpty()) {
                (attendee.presence() instanceof Presence.Apologies ? apologies : absent).add(attendee.office());
            }
        }
        return new Attended(
                List.copyOf(present), List.copyOf(apologies), List.copyOf(absent), List.copyOf(inAttendance));
    }
}
