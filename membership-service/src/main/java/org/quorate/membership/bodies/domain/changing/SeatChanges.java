package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.bodies.domain.fitness.Fit;
import org.quorate.membership.bodies.domain.fitness.OneUnitAPerson;
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

/**
 * Changes to the seats that a body has, each from a day on: what was before that day is answered as before.
 *
 * @param oneOfMany whether more is to be changed before the constitution must fit
 */
public record SeatChanges(Body body, boolean oneOfMany) {

    public SeatChanges(Body body) {
        this(body, false);
    }

    public Seating seat(Seat seat) {
        if (body.isDissolved()) return new Seating.BodyDissolved();
        Optional<Seating.Refused> refused = refusal(seat, seat.from(), body.seats());
        if (refused.isPresent()) return refused.get();

        Change change = new Change(body.with(body.seats().with(seat)), new BodyEvent.SeatCreated(seat));
        return new Seating.Created(change, seat);
    }

    public Reseating change(SeatId id, Face face, LocalDate from) {
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
    public Reseating drop(SeatId id, LocalDate on, boolean removing) {
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
                after.with(after.seats().with(dropped)),
                on.plusDays(1));
    }

    /** Has another party fill the seat from a day on; whoever holds it then is removed the day before. */
    public Reseating refill(SeatId id, Party party, LocalDate from) {
        Optional<Seat> found = body.seats().find(id);
        if (found.isEmpty()) return new Reseating.UnknownSeat(id);
        Optional<Term> held = found.get().heldBeyond(from.minusDays(1));
        if (held.isPresent() && !held.get().from().isBefore(from)) return new Reseating.Held(held.get());

        List<BodyEvent.TermEnded> ended = new ArrayList<>();
        Body left = held.isEmpty() ? body : ending(id, from.minusDays(1), ended);
        return switch (new SeatChanges(left, oneOfMany)
                .change(id, found.get().face().filledBy(party), from)) {
            case Reseating.Reseated reseated ->
                new Reseating.Reseated(
                        new Change(reseated.change().body(), new BodyEvent.SeatRefilled(reseated.seat(), ended)),
                        reseated.seat());
            case Reseating.Refused refused -> refused;
        };
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

    private Reseating kept(Seat seat, BodyEvent event, Body after, LocalDate from) {
        Optional<Flaw> flaw = oneOfMany ? Optional.empty() : newFlaw(body, after, from);
        return flaw.isPresent()
                ? new Reseating.Unworkable(flaw.get())
                : new Reseating.Reseated(new Change(after, event), seat);
    }

    /** What a constitution could not live with after a change, and could before. */
    public static Optional<Flaw> newFlaw(Body before, Body after, LocalDate from) {
        if (after.seats().from(from).isEmpty()) {
            return Optional.empty();
        }
        return before.constitutions().from(from).stream()
                .map(Version::constitution)
                .filter(constitution -> flaw(before, constitution, from).isEmpty())
                .flatMap(constitution -> flaw(after, constitution, from).stream())
                .findFirst();
    }

    private static Optional<Flaw> flaw(Body body, Constitution constitution, LocalDate from) {
        return Fit.of(body, constitution, from).flaw();
    }

    /** Why a seat cannot be there from a day on, beside others. */
    public Optional<Seating.Refused> refusal(Seat seat, LocalDate from, Seats others) {
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
