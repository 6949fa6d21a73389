package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;

/** Changes to the seats that a body has, each from a day on: what was before that day is answered as before. */
record SeatChanges(Body body) {

    Seating seat(Seat seat) {
        if (body.isDissolved()) return new Seating.BodyDissolved();
        Optional<Seating.Refused> refused = refusal(seat, seat.from(), body.seats());
        if (refused.isPresent()) return refused.get();

        Change change = new Change(body.with(body.seats().with(seat)), new BodyEvent.SeatCreated(seat));
        return new Seating.Created(change, seat);
    }

    Reseating change(SeatId id, Face face, LocalDate from) {
        if (body.isDissolved()) return new Reseating.BodyDissolved();
        Optional<Seat> found = body.seats().find(id);
        if (found.isEmpty()) return new Reseating.UnknownSeat(id);
        Seat seat = found.get();
        if (from.isBefore(seat.unchangedSince())) return new Reseating.TooEarly(seat.unchangedSince());
        LocalDate until = seat.until();
        if (until != null && from.isAfter(until)) return new Reseating.EndsBefore(until);
        Seat changed = seat.changed(face, from);
        Optional<Seating.Refused> unfit = refusal(changed, from, body.seats().without(id));
        if (unfit.isPresent()) return new Reseating.NotSeated(unfit.get());
        Seats seats = body.seats().with(changed);
        Optional<OneUnitAPerson.Twice> twice = new OneUnitAPerson(body.constitutions(), seats).in(id, from);
        if (twice.isPresent()) return new Reseating.InTwoUnits(twice.get().inWords());

        return kept(changed, new BodyEvent.SeatChanged(changed), body.with(seats), from);
    }

    /** Ends the seat with a day; with {@code removing}, the terms that run beyond it end with it. */
    Reseating drop(SeatId id, LocalDate on, boolean removing) {
        if (body.isDissolved()) return new Reseating.BodyDissolved();
        Optional<Seat> found = body.seats().find(id);
        if (found.isEmpty()) return new Reseating.UnknownSeat(id);
        Seat seat = found.get();
        if (on.isBefore(seat.unchangedSince())) return new Reseating.TooEarly(seat.unchangedSince());
        LocalDate until = seat.until();
        if (until != null && !on.isBefore(until)) return new Reseating.EndsBefore(until);
        Optional<Term> held = seat.heldBeyond(on);
        if (held.isPresent() && (!removing || held.get().from().isAfter(on))) return new Reseating.Held(held.get());

        List<BodyEvent.TermEnded> ended = new ArrayList<>();
        Body after = held.isEmpty() ? body : ending(id, on, ended);
        Seat dropped = after.seats().find(id).orElse(seat).endedOn(on);
        return kept(
                dropped,
                new BodyEvent.SeatDropped(dropped, ended),
                after.supposing(after.seats().with(dropped)),
                on.plusDays(1));
    }

    private Body ending(SeatId id, LocalDate on, List<BodyEvent.TermEnded> ended) {
        Endings endings = new Endings(body)
                .ofTerms(
                        term -> term.covers(on.plusDays(1))
                                && body.seats()
                                        .withTerm(term.id())
                                        .filter(seat -> seat.id().equals(id))
                                        .isPresent(),
                        _ -> new Ending(on, Ending.Reason.REMOVED));
        return endings.change()
                .map(change -> {
                    if (change.event() instanceof BodyEvent.ManyEnded many) {
                        ended.addAll(many.terms());
                    }
                    return change.body();
                })
                .orElse(body);
    }

    /** A flaw that a constitution has had before does not stand in the way. */
    private Reseating kept(Seat seat, BodyEvent event, Body after, LocalDate from) {
        for (Version version : body.constitutions().from(from)) {
            Optional<Flaw> flaw = flaw(after, version.constitution(), from);
            if (flaw.isPresent()
                    && flaw(body, version.constitution(), from).isEmpty()
                    && !after.seats().from(from).isEmpty()) {
                return new Reseating.Unworkable(flaw.get());
            }
        }
        return new Reseating.Reseated(new Change(after, event), seat);
    }

    private static Optional<Flaw> flaw(Body body, Constitution constitution, LocalDate from) {
        return body.fit(constitution, from).flaw();
    }

    /** Why a seat cannot be there from a day on, beside others. */
    Optional<Seating.Refused> refusal(Seat seat, LocalDate from, Seats others) {
        for (Version version : body.constitutions().from(from)) {
            Constitution constitution = version.constitution();
            List<String> units = constitution.voting().units();
            if (seat.unit() != null && !units.isEmpty() && !constitution.knowsUnit(seat.unit())) {
                return Optional.of(new Seating.UnknownUnit(seat.unit(), units));
            }
            Integer cap = constitution.membership().seatsPerOrganisation();
            @Nullable Party party = seat.party();
            if (cap != null && party != null && others.filledBy(party.id(), from) >= cap) {
                return Optional.of(new Seating.OverTheCap(party, cap));
            }
        }
        return Optional.empty();
    }
}
