package org.quorate.membership.bodies.publishing;

import org.jspecify.annotations.Nullable;
import org.quorate.contracts.membership.Roster;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.profile.Venue;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.wording.Choice;

/** A whole body in the words of the contract. */
final class Rosters {

    private Rosters() {}

    static Roster of(Body body) {
        Versions versions = body.constitutions();
        return new Roster(
                body.id().toString(),
                body.profile().name(),
                body.profile().kind(),
                Choice.wordFor(body.standings().getLast().status()),
                body.profile().jointHosts(),
                venue(body.profile().venue()),
                versions.standing().stream()
                        .map(version -> Constitutions.of(version, versions))
                        .toList(),
                body.seats().all().stream()
                        .flatMap(seat -> seat.byTimes().stream())
                        .map(seat -> seat(seat, body))
                        .toList(),
                body.offices().all().stream()
                        .map(office -> office(office, body))
                        .toList());
    }

    private static Roster.@Nullable Venue venue(@Nullable Venue venue) {
        return venue == null ? null : new Roster.Venue(venue.name(), venue.capacity());
    }

    private static Roster.Office office(Office office, Body body) {
        return new Roster.Office(
                office.id().toString(),
                office.role(),
                office.holder().person().toString(),
                office.holder().office(),
                office.from(),
                body.lastDayOf(office));
    }

    private static Roster.Seat seat(Seat seat, Body body) {
        return new Roster.Seat(
                seat.id().toString(),
                seat.title(),
                organisation(seat.party()),
                seat.unit(),
                seat.voting(),
                seat.statutoryGround(),
                seat.from(),
                seat.until(),
                seat.terms().stream().map(term -> term(term, body)).toList());
    }

    private static Roster.@Nullable Organisation organisation(@Nullable Party party) {
        return party == null ? null : new Roster.Organisation(party.id().toString(), party.name(), party.sector());
    }

    private static Roster.Term term(Term term, Body body) {
        return new Roster.Term(
                term.id().toString(),
                term.holder().person().toString(),
                term.holder().office(),
                term.holder().account(),
                term.from(),
                term.lastDay(),
                body.codeAcceptedBy(term.holder().person()).orElse(null));
    }
}
