package org.quorate.meetings.attendance.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.roll.domain.PersonId;

/**
 * A member of the body and how that member has stood to the meeting, from when on: at least once, in the order of time.
 *
 * @param course what was recorded first comes first
 */
public record Attendee(PersonId person, String office, List<Standing> course) {

    /** How a member stands to the meeting from a moment on. */
    public record Standing(Presence presence, Instant from) {}

    public Attendee {
        if (course.isEmpty()) {
            throw new IllegalArgumentException("an attendee stands to the meeting somehow");
        }
    }

    public static Attendee first(PersonId person, String office, Presence presence, Instant from) {
        return new Attendee(person, office, List.of(new Standing(presence, from)));
    }

    /** How the member stands now. */
    public Presence presence() {
        return course.getLast().presence();
    }

    public boolean isThere() {
        return presence().countsAsThere();
    }

    public boolean wasThereAt(Instant moment) {
        return at(moment).filter(Presence::countsAsThere).isPresent();
    }

    /** How the member has attended on the whole: whoever has left was there. */
    public Presence onTheWhole() {
        return course.reversed().stream()
                .map(Standing::presence)
                .filter(Presence::countsAsThere)
                .findFirst()
                .orElseGet(this::presence);
    }

    /** In what ways the member was there, at one time or another: in person, through someone. */
    public List<Presence> waysThere() {
        return course.stream()
                .map(Standing::presence)
                .filter(Presence::countsAsThere)
                .distinct()
                .toList();
    }

    public Optional<Instant> arrivedAt() {
        return course.stream()
                .filter(standing -> standing.presence().countsAsThere())
                .map(Standing::from)
                .findFirst();
    }

    /** When the member left for good, as far as is known. */
    public Optional<Instant> leftAt() {
        return isThere() || arrivedAt().isEmpty()
                ? Optional.empty()
                : Optional.of(course.getLast().from());
    }

    /** Stands so from a moment on; what was recorded from that moment on gives way. */
    Attendee standing(String officeNow, Presence presence, Instant from) {
        List<Standing> next = new ArrayList<>(course);
        next.removeIf(standing -> !standing.from().isBefore(from));
        next.add(new Standing(presence, from));
        return new Attendee(person, officeNow, List.copyOf(next));
    }

    private Optional<Presence> at(Instant moment) {
        return course.reversed().stream()
                .filter(standing -> !standing.from().isAfter(moment))
                .map(Standing::presence)
                .findFirst();
    }
}
