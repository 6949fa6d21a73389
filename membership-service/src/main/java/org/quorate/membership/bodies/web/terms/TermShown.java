package org.quorate.membership.bodies.web.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.web.AmendmentShown;
import org.quorate.membership.seats.domain.Correction;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.wording.Choice;

/** A term as it is shown. */
public record TermShown(
        UUID id,
        UUID seat,
        String title,
        UUID personId,
        String office,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable EndingShown ending,
        List<CorrectionShown> corrections) {

    /** An ending as it had been on record, until it was put right or {@code takenBack}. */
    record CorrectionShown(EndingShown was, boolean takenBack, AmendmentShown amended) {

        static CorrectionShown of(Correction correction) {
            return new CorrectionShown(
                    EndingShown.of(correction.was()), correction.takenBack(), AmendmentShown.of(correction.as()));
        }
    }

    record EndingShown(
            LocalDate on,
            String reason,
            @Nullable String ground,
            @Nullable String decision) {

        static EndingShown of(Ending ending) {
            Ground ground = ending.ground();
            return new EndingShown(
                    ending.on(),
                    Choice.wordFor(ending.reason()),
                    ground == null ? null : ground.inWords(),
                    ground == null ? null : ground.decision());
        }
    }

    public static TermShown of(Seat seat, Term term) {
        Ending ending = term.ending();
        return new TermShown(
                term.id().value(),
                seat.id().value(),
                seat.title(),
                term.holder().person().value(),
                term.holder().office(),
                term.from(),
                term.until(),
                ending == null ? null : EndingShown.of(ending),
                term.corrections().stream().map(CorrectionShown::of).toList());
    }
}
