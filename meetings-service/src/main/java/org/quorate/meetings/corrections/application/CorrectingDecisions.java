package org.quorate.meetings.corrections.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.corrections.domain.Correction;
import org.quorate.meetings.corrections.domain.CorrectionRefusal;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.register.application.Corrected;
import org.quorate.meetings.register.application.CorrectionFacts;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.starter.identity.Command;
import org.quorate.starter.store.UseCase;

/** Corrects a decision by a new entry; what takes effect by the old one is not touched. */
@UseCase
public class CorrectingDecisions implements Corrected {

    private final Corrections corrections;
    private final ShowingDecisions decisions;
    private final InstantSource clock;

    CorrectingDecisions(Corrections corrections, ShowingDecisions decisions, InstantSource clock) {
        this.corrections = corrections;
        this.decisions = decisions;
        this.clock = clock;
    }

    public Answer<Correction> correct(DecisionId id, String text, String reason) {
        DecisionId by = new DecisionId(Command.mint());
        DecisionEntry corrected = decisions.show(id);
        Optional<Correction> before = corrections.forChange(id);
        if (before.isPresent())
            return Answer.refused(
                    new CorrectionRefusal.CorrectedAlready(before.get().by()));
        return Correction.of(id, corrected.text(), by, text, reason).map(correction -> {
            corrections.add(correction, List.of(CorrectionFacts.taken(corrected, by, Moment.now(clock), text, reason)));
            return correction;
        });
    }

    @Override
    public Optional<DecisionId> by(DecisionId id) {
        return corrections.of(id).map(Correction::by);
    }
}
