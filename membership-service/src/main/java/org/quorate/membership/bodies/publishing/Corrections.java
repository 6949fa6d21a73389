package org.quorate.membership.bodies.publishing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.TermEndingCorrected;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Correction;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.wording.Choice;

/** What was put right of how a term ended, in the words of the contract, with the offices and the vacancy that follow. */
final class Corrections {

    private Corrections() {}

    static List<Fact> of(Body body, BodyEvent.EndingCorrected corrected) {
        List<Fact> facts = new ArrayList<>();
        facts.add(told(body, corrected));
        corrected.offices().forEach(office -> facts.add(follows(body, office)));
        facts.add(body.seats()
                .find(corrected.seat())
                .flatMap(seat -> Vacancies.after(body, seat, corrected.term()))
                .orElseGet(() -> Vacancies.filled(body, corrected.seat(), corrected.term())));
        return facts;
    }

    private static Fact told(Body body, BodyEvent.EndingCorrected corrected) {
        Term term = corrected.term();
        Ending right = term.ending();
        Ground ground = right == null ? null : right.ground();
        Correction correction = corrected.correction();
        return new TermEndingCorrected(
                body.id().toString(),
                corrected.seat().toString(),
                term.id().toString(),
                term.holder().person().toString(),
                right == null ? null : right.on(),
                reason(right),
                ground == null ? null : ground.inWords(),
                ground == null ? null : ground.decision(),
                correction.was().on(),
                Choice.wordFor(correction.was().reason()),
                correction.as().why());
    }

    private static @Nullable String reason(@Nullable Ending ending) {
        return ending == null ? null : Choice.wordFor(ending.reason());
    }

    /** One that ended with the term ends as it does; one that had, and has not, is held again. */
    private static Fact follows(Body body, Office office) {
        return office.ending() == null ? OfficeFacts.held(body, office) : OfficeFacts.ended(body, office);
    }
}
