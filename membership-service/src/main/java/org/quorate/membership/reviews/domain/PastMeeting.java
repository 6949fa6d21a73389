package org.quorate.membership.reviews.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.attendance.domain.Held;
import org.quorate.membership.attendance.domain.Presence;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Seat;

/**
 * How a meeting that was held fares with the body as it is and as it would be: by those who sit on it and came then. Whoever is still
 * to be appointed did not come.
 */
public record PastMeeting(LocalDate on, Fared before, Fared after) {

    /** Who was there, and who would have been needed. */
    public record Fared(int members, int membersNeeded, int units, int unitsNeeded) {

        public boolean isQuorate() {
            return members >= membersNeeded && units >= unitsNeeded;
        }
    }

    /** The meetings of the twelve months before the day of the review, in their order. */
    static List<PastMeeting> of(Review review, AttendanceRecord record) {
        Body supposed = review.supposed();
        return record.between(review.on().minusYears(1), review.on().minusDays(1)).stream()
                .map(meeting -> new PastMeeting(
                        meeting.on(),
                        fared(meeting, review.body(), review.on()),
                        fared(meeting, supposed, review.on())))
                .toList();
    }

    private static Fared fared(Held meeting, Body body, LocalDate on) {
        Set<PersonId> there = body.seats().holdersOn(on).stream()
                .filter(person -> isThere(meeting.of(person)))
                .collect(Collectors.toSet());
        long units = body.seats().on(on).stream()
                .filter(seat -> seat.voting()
                        && seat.termOn(on)
                                .filter(term -> there.contains(term.holder().person()))
                                .isPresent())
                .map(Seat::unit)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        Outlook.Needed needed = Outlook.of(body, on).quorum();
        return new Fared(
                there.size(),
                needed == null ? 0 : needed.members(),
                Math.toIntExact(units),
                needed == null ? 0 : needed.units());
    }

    private static boolean isThere(Presence presence) {
        return presence == Presence.PRESENT || presence == Presence.REPRESENTED;
    }
}
