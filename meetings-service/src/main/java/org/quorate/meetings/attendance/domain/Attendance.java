package org.quorate.meetings.attendance.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;

/**
 * Who attends a meeting, as the clerk records it.
 *
 * @param recorded the members of the body, each once, with how they came and went
 * @param substitutes those named ahead or at the roll call
 * @param others who attend without a seat
 * @param publicPresent how many of the public are there, where that was counted
 */
public record Attendance(
        List<Attendee> recorded,
        List<Substitute> substitutes,
        List<InAttendance> others,
        @Nullable Integer publicPresent) {

    public static Attendance nobodyYet() {
        return new Attendance(List.of(), List.of(), List.of(), null);
    }

    /** With a member who stands so from a moment on. */
    public Attendance with(PersonId person, String office, Presence presence, Instant from) {
        List<Attendee> next = new ArrayList<>();
        boolean known = false;
        for (Attendee earlier : recorded) {
            boolean same = earlier.person().equals(person);
            next.add(same ? earlier.standing(office, presence, from) : earlier);
            known |= same;
        }
        if (!known) {
            next.add(Attendee.first(person, office, presence, from));
        }
        return new Attendance(List.copyOf(next), substitutes, others, publicPresent);
    }

    /** With a substitute; one that was named for the same member before gives way. */
    public Attendance with(Substitute substitute) {
        List<Substitute> next = new ArrayList<>(substitutes);
        next.removeIf(earlier -> earlier.member().equals(substitute.member()));
        next.add(substitute);
        return new Attendance(recorded, List.copyOf(next), others, publicPresent);
    }

    public Attendance with(InAttendance other) {
        List<InAttendance> next = new ArrayList<>(others);
        next.add(other);
        return new Attendance(recorded, substitutes, List.copyOf(next), publicPresent);
    }

    public Attendance withoutOther(String office, Instant from) {
        return new Attendance(
                recorded,
                substitutes,
                others.stream()
                        .map(other -> other.office().equals(office) && other.until() == null ? other.left(from) : other)
                        .toList(),
                publicPresent);
    }

    public Attendance withPublic(int present) {
        return new Attendance(recorded, substitutes, others, present);
    }

    /** All who are there leave. */
    public Attendance allLeave(Instant from) {
        Attendance next = this;
        for (Attendee attendee : recorded) {
            if (attendee.wasThereAt(from)) {
                next = next.with(attendee.person(), attendee.office(), new Presence.Left(), from);
            }
        }
        return next;
    }

    public Optional<Substitute> substituteOf(PersonId member) {
        return substitutes.stream()
                .filter(substitute -> substitute.member().equals(member))
                .findFirst();
    }

    /** The member for whom whoever holds an account is there as a substitute (R-MEM-10). */
    public Optional<PersonId> representedBy(String account) {
        return substitutes.stream()
                .filter(substitute -> substitute.signsInAs(account))
                .map(Substitute::member)
                .filter(this::isRepresented)
                .findFirst();
    }

    /** The substitute who is there for a member. */
    public Optional<Substitute> representativeOf(PersonId member) {
        return substituteOf(member).filter(_ -> isRepresented(member));
    }

    private boolean isRepresented(PersonId member) {
        return of(member)
                .map(Attendee::presence)
                .filter(Presence.Represented.class::isInstance)
                .isPresent();
    }

    public Optional<Attendee> of(PersonId member) {
        return recorded.stream()
                .filter(attendee -> attendee.person().equals(member))
                .findFirst();
    }

    /** Those who are there, in person or through someone. */
    public Set<PersonId> there() {
        return those(Attendee::isThere);
    }

    public Set<PersonId> thereAt(Instant moment) {
        return those(attendee -> attendee.wasThereAt(moment));
    }

    /** The moments after one at which someone came or went. */
    public SortedSet<Instant> changesAfter(Instant moment) {
        SortedSet<Instant> changes = new TreeSet<>();
        recorded.stream()
                .flatMap(attendee -> attendee.course().stream())
                .map(Attendee.Standing::from)
                .filter(from -> from.isAfter(moment))
                .forEach(changes::add);
        return changes;
    }

    public boolean isAnyoneThere() {
        return !there().isEmpty();
    }

    private Set<PersonId> those(Predicate<Attendee> which) {
        Set<PersonId> those = new LinkedHashSet<>();
        recorded.stream().filter(which).forEach(attendee -> those.add(attendee.person()));
        return those;
    }
}
