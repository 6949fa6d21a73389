package org.quorate.membership.transfer.web.parts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.bodies.web.terms.RefusalsOfTerms;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Somebody's holding of the seat that it stands at, and how that ended. */
public record TermPart(
        @NotNull UUID id,
        @NotNull UUID person,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Valid EndingPart ending) {

    /** With what it rests on. */
    public record EndingPart(
            @NotNull LocalDate on,
            @NotNull String reason,
            @Nullable @Valid GroundPart ground) {}

    static TermPart of(Term term, Mentioned mentioned) {
        Ending ending = term.ending();
        return new TermPart(
                term.id().value(),
                mentioned.person(term.holder()),
                term.from(),
                term.until(),
                ending == null
                        ? null
                        : new EndingPart(ending.on(), Choice.wordFor(ending.reason()), GroundPart.of(ending.ground())));
    }

    void read(String place, SeatId seat, Known known, Arrival arrival) {
        Term term = new Term(new TermId(known.id(id)), known.holder(place, person), from, until, null);
        arrival.hold(seat, term, ending(place)).ifPresent(refused -> {
            throw InPlaces.refused(place, RefusalsOfTerms.of(refused));
        });
    }

    private @Nullable Ending ending(String place) {
        if (ending == null) {
            return null;
        }
        if (ending.on().isBefore(from)) {
            throw new RuleBroken("R-MEM-14", "is before the term started on " + from).at(place + "/ending/on");
        }
        if (until != null && ending.on().isAfter(until)) {
            throw new RuleBroken("R-MEM-14", "is after the term runs out on " + until).at(place + "/ending/on");
        }
        return new Ending(
                ending.on(),
                Field.at(place + "/ending/reason", "R-MEM-8", () -> Choice.of(Ending.Reason.class, ending.reason())),
                GroundPart.read(place + "/ending/ground", ending.ground()));
    }
}
