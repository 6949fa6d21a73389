package org.quorate.membership.attendance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;

/**
 * When an organisation that has a seat was last seen at a meeting, in person or through a substitute (R-MEM-11).
 *
 * @param meetingsSince how many have been held since, or since it has a seat
 */
public record OrganisationSeen(Party organisation, @Nullable LocalDate last, int meetingsSince) {

    /** Of each that has a seat on a day, by what was known then. */
    public static List<OrganisationSeen> of(AttendanceRecord record, Body body, LocalDate day) {
        Map<Party, List<Seat>> seats = new LinkedHashMap<>();
        for (Seat seat : body.seats().on(day)) {
            if (seat.party() != null) {
                seats.computeIfAbsent(seat.party(), _ -> new ArrayList<>()).add(seat);
            }
        }
        return seats.entrySet().stream()
                .map(entry -> of(record, entry.getKey(), entry.getValue(), day))
                .toList();
    }

    private static OrganisationSeen of(AttendanceRecord record, Party party, List<Seat> seats, LocalDate day) {
        LocalDate first =
                seats.stream().map(Seat::from).min(LocalDate::compareTo).orElse(day);
        List<Held> meetings = record.between(first, day);
        LocalDate last = null;
        int since = 0;
        for (Held meeting : meetings) {
            since++;
            if (seats.stream().anyMatch(seat -> isSeen(seat, meeting))) {
                last = meeting.on();
                since = 0;
            }
        }
        return new OrganisationSeen(party, last, since);
    }

    private static boolean isSeen(Seat seat, Held meeting) {
        return seat.termOn(meeting.on())
                .map(term -> term.holder().person())
                .map(person -> isThere(meeting, person))
                .orElse(false);
    }

    private static boolean isThere(Held meeting, PersonId person) {
        return switch (meeting.of(person)) {
            case PRESENT, REPRESENTED -> true;
            case APOLOGIES, ABSENT -> false;
        };
    }
}
