package org.quorate.membership.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/** Who sat on a body on a day: each person once, with all their seats (R-MEM-6), and the seats that nobody held. */
record RosterShown(
        BodyNamed body, LocalDate on, SizeShown membership, List<MemberShown> members, List<VacancyShown> vacancies) {

    record BodyNamed(UUID id, String name) {}

    record MemberShown(UUID personId, String office, List<PlaceShown> seats) {}

    record PlaceShown(
            UUID id,
            String title,
            @Nullable OrganisationJson organisation,
            @Nullable String unit,
            boolean voting,
            LocalDate since,
            @Nullable LocalDate until) {

        static PlaceShown of(Seat seat, Term term) {
            return new PlaceShown(
                    seat.id().value(),
                    seat.title(),
                    OrganisationJson.of(seat.party()),
                    seat.unit(),
                    seat.voting(),
                    term.from(),
                    term.lastDay());
        }
    }

    /** A vacant seat, and the party that has to fill it. */
    record VacancyShown(UUID seat, String title, @Nullable OrganisationJson toBeFilledBy, LocalDate since) {}

    static RosterShown of(Body body, LocalDate on) {
        return new RosterShown(
                new BodyNamed(body.id().value(), body.profile().on(on).name()),
                on,
                SizeShown.of(body.sizeOn(on)),
                members(body, on),
                vacancies(body, on));
    }

    private static List<MemberShown> members(Body body, LocalDate on) {
        Map<PersonId, MemberShown> members = new LinkedHashMap<>();
        for (Seat seat : body.seats().on(on)) {
            seat.termOn(on)
                    .ifPresent(term -> members.computeIfAbsent(
                                    term.holder().person(),
                                    person -> new MemberShown(
                                            person.value(), term.holder().office(), new ArrayList<>()))
                            .seats()
                            .add(PlaceShown.of(seat, term)));
        }
        return List.copyOf(members.values());
    }

    private static List<VacancyShown> vacancies(Body body, LocalDate on) {
        return body.seats().on(on).stream()
                .flatMap(seat -> seat
                        .vacantSince(on)
                        .map(since -> new VacancyShown(
                                seat.id().value(), seat.title(), OrganisationJson.of(seat.party()), since))
                        .stream())
                .toList();
    }
}
