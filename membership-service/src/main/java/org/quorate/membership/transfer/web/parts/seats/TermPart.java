package org.quorate.membership.transfer.web.parts.seats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.bodies.web.terms.RefusalsOfTerms;
import org.quorate.membership.seats.domain.Correction;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.transfer.web.parts.AmendmentPart;
import org.quorate.membership.transfer.web.parts.GroundPart;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Somebody's holding of the seat that it stands at, how that ended, and what had been on record of that before it was put right. */
public record TermPart(
        @NotNull UUID id,
        @NotNull UUID person,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Valid EndingPart ending,
        @Size(max = 100) @Nullable List<@NotNull @Valid CorrectionPart> corrections) {

    /** With what it rests on. */
    public record EndingPart(
            @NotNull LocalDate on,
            @NotNull String reason,
            @Nullable @Valid GroundPart ground) {

        static EndingPart of(Ending ending) {
            return new EndingPart(ending.on(), Choice.wordFor(ending.reason()), GroundPart.of(ending.ground()));
        }

        Ending read(String place) {
            return new Ending(
                    on,
                    Field.at(place + "/reason", "R-MEM-8", () -> Choice.of(Ending.Reason.class, reason)),
                    GroundPart.read(place + "/ground", ground));
        }
    }

    /** An ending as it had been on record, until it was put right or {@code takenBack}. */
    public record CorrectionPart(
            @NotNull @Valid EndingPart was,
            @Nullable Boolean takenBack,
            @NotNull @Valid AmendmentPart as) {

        static CorrectionPart of(Correction correction, Mentioned mentioned) {
            return new CorrectionPart(
                    EndingPart.of(correction.was()),
                    correction.takenBack(),
                    AmendmentPart.of(correction.as(), mentioned.withAccounts()));
        }

        Correction read(String place) {
            return new Correction(was.read(place + "/was"), Boolean.TRUE.equals(takenBack), as.read(place + "/as"));
        }
    }

    public static TermPart of(Term term, Mentioned mentioned) {
        Ending ending = term.ending();
        return new TermPart(
                term.id().value(),
                mentioned.person(term.holder().person()),
                term.from(),
                term.until(),
                ending == null ? null : EndingPart.of(ending),
                term.corrections().stream()
                        .map(correction -> CorrectionPart.of(correction, mentioned))
                        .toList());
    }

    public void read(String place, SeatId seat, Known known, Arrival arrival) {
        Term term = new Term(
                new TermId(known.id(id)),
                known.holder(place, person, from),
                from,
                until,
                null,
                InPlaces.read(place + "/corrections", corrections, (at, part) -> part.read(at)));
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
        return ending.read(place + "/ending");
    }
}
