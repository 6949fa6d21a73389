package org.quorate.meetings.attendance.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quorate.meetings.roll.domain.PersonId;

/** The attendance of a meeting as it stands recorded, each member once. */
public record Attendance(List<Attendee> recorded) {

    public static Attendance nobodyYet() {
        return new Attendance(List.of());
    }

    public Attendance with(Attendee attendee) {
        List<Attendee> next = new ArrayList<>();
        boolean replaced = false;
        for (Attendee earlier : recorded) {
            boolean same = earlier.person().equals(attendee.person());
            next.add(same ? attendee : earlier);
            replaced |= same;
        }
        if (!replaced) {
            next.add(attendee);
        }
        return new Attendance(List.copyOf(next));
    }

    /** Those who are there, in person or through someone. */
    public Set<PersonId> there() {
        Set<PersonId> there = new LinkedHashSet<>();
        recorded.stream()
                .filter(attendee -> attendee.presence().countsAsThere())
                .forEach(attendee -> there.add(attendee.person()));
        return there;
    }

    public boolean isAnyoneThere() {
        return !there().isEmpty();
    }
}
