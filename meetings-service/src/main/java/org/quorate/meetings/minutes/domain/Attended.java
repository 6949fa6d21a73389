package org.quorate.meetings.minutes.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Presence;

/** Who was at the meeting, as the head of the minutes says it: members by their office, and others in attendance. */
public record Attended(List<Present> present, List<String> apologies, List<String> absent, List<String> inAttendance) {

    /** A member who was there, in person or through someone. */
    public record Present(String office, @Nullable String representedBy) {}

    /** As it is on record for the meeting; who came without apology is told apart from who sent one. */
    public static Attended of(Attendance attendance, List<String> inAttendance) {
        List<Present> present = new ArrayList<>();
        List<String> apologies = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Attendee attendee : attendance.recorded()) {
            switch (attendee.onTheWhole()) {
                case Presence.Present _ -> present.add(new Present(attendee.office(), null));
                case Presence.Represented through -> present.add(new Present(attendee.office(), through.by()));
                case Presence.Apologies _ -> apologies.add(attendee.office());
                case Presence.Absent _, Presence.Left _ -> absent.add(attendee.office());
            }
        }
        return new Attended(
                List.copyOf(present), List.copyOf(apologies), List.copyOf(absent), List.copyOf(inAttendance));
    }
}
