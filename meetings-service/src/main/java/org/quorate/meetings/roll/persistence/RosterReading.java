package org.quorate.meetings.roll.persistence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.membership.Roster;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Office;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Seat;

/** Reads the part of a roster that meetings go by. */
final class RosterReading {

    private RosterReading() {}

    static Body bodyOf(Roster roster) {
        return new Body(
                BodyId.of(roster.bodyId()),
                roster.name(),
                roster.status(),
                all(roster.jointHosts(), Function.identity()),
                all(roster.constitutions(), ConstitutionReading::constitution),
                all(roster.seats(), RosterReading::seat),
                all(roster.offices(), RosterReading::office));
    }

    private static Seat seat(Roster.Seat seat) {
        return new Seat(
                seat.seatId(),
                seat.title(),
                organisation(seat.organisation()),
                seat.unit(),
                seat.voting(),
                seat.statutoryGround(),
                seat.from(),
                seat.until(),
                all(seat.terms(), RosterReading::term));
    }

    private static Seat.Term term(Roster.Term term) {
        return new Seat.Term(
                PersonId.of(term.personId()),
                term.office(),
                term.account(),
                term.from(),
                term.until(),
                term.codeAcceptedOn());
    }

    private static Seat.@Nullable Organisation organisation(Roster.@Nullable Organisation told) {
        return told == null ? null : new Seat.Organisation(told.organisationId(), told.name(), told.sector());
    }

    private static Office office(Roster.Office told) {
        return new Office(told.role(), PersonId.of(told.personId()), told.from(), told.until());
    }

    static <A, B> List<B> all(@Nullable List<A> told, Function<A, B> reading) {
        return told == null ? List.of() : told.stream().map(reading).toList();
    }
}
