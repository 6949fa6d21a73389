package org.quorate.membership.attendance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/**
 * How often a member came while a member, between two days; each person once, whatever seats they hold.
 *
 * @param substitutesUsed in the year that counts for the last of the days
 * @param substitutesAllowed in such a year; none where there is no limit
 */
public record MemberAttendance(
        Holder holder,
        List<String> seats,
        Tally tally,
        int substitutesUsed,
        @Nullable Integer substitutesAllowed,
        @Nullable Review underReview) {

    public static List<MemberAttendance> of(AttendanceRecord record, Body body, LocalDate from, LocalDate to) {
        Map<PersonId, List<Place>> places = new LinkedHashMap<>();
        for (Seat seat : body.seats().all()) {
            for (Term term : seat.terms()) {
                if (term.overlaps(from, to)) {
                    places.computeIfAbsent(term.holder().person(), _ -> new ArrayList<>())
                            .add(new Place(seat, term));
                }
            }
        }
        return places.values().stream()
                .map(held -> of(record, body, held, from, to))
                .toList();
    }

    private record Place(Seat seat, Term term) {}

    private static MemberAttendance of(
            AttendanceRecord record, Body body, List<Place> places, LocalDate from, LocalDate to) {
        Term last = places.getLast().term();
        PersonId person = last.holder().person();
        List<Held> meetings = record.between(from, to).stream()
                .filter(held -> places.stream().anyMatch(place -> place.term().covers(held.on())))
                .toList();
        SubstituteRules rules = body.constitutions()
                .on(to)
                .map(version -> version.constitution().membership().substitutes())
                .orElse(SubstituteRules.NONE);
        return new MemberAttendance(
                last.holder(),
                places.stream().map(place -> place.seat().title()).distinct().toList(),
                Tally.of(meetings, person),
                Judgement.substitutesUsed(record, last, to, rules),
                rules.timesAYear(),
                places.stream()
                        .filter(place -> place.term().ending() == null)
                        .map(place -> record.openReviewOf(place.term().id()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
    }
}
