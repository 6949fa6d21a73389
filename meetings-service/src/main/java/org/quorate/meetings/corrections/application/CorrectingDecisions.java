package org.quorate.meetings.corrections.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.corrections.domain.Correction;
import org.quorate.meetings.corrections.domain.CorrectionRefusal;
import org.quorate.meetings.exempt.application.FindingWithheld;
import org.quorate.meetings.exempt.application.Withholding;
import org.quorate.meetings.exempt.domain.WithheldText;
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
    private final FindingWithheld withheld;
    private final Withholding withholding;
    private final InstantSource clock;

    CorrectingDecisions(
            Corrections corrections,
            ShowingDecisions decisions,
            FindingWithheld withheld,
            Withholding withholding,
            InstantSource clock) {
        this.corrections = corrections;
        this.decisions = decisions;
        this.withheld = withheld;
        this.withholding = withholding;
        this.clock = clock;
    }

    /** Says what the decision should have said; where the public saw another wording, it sees one of this as well (R-MTG-10). */
    public Answer<Correction> correct(DecisionId id, String text, @Nullable String publicText, String reason) {
        DecisionId by = new DecisionId(Command.mint());
        DecisionEntry corrected = decisions.show(id);
        Optional<Correction> before = corrections.forChange(id);
        if (before.isPresent())
            return Answer.refused(
                    new CorrectionRefusal.CorrectedAlready(before.get().by()));
        Optional<WithheldText> behind = withheld.ofDecision(corrected.id(), corrected.motion());
        String open = Withholding.openly(behind.isPresent(), text, publicText);
        boolean isPutRight = behind.filter(it -> !it.text().equals(text)).isPresent();
        Answer<Correction> correction = isPutRight
                ? Answer.granted(new Correction(id, by, open, reason))
                : Correction.of(id, corrected.text(), by, open, reason);
        return correction.map(made -> {
            behind.ifPresent(said -> withholding.keepAnew(said, by.toString(), "correction", text));
            corrections.add(made, List.of(CorrectionFacts.taken(corrected, by, Moment.now(clock), open, reason)));
            return made;
        });
    }

    @Override
    public Optional<DecisionId> by(DecisionId id) {
        return corrections.of(id).map(Correction::by);
    }
}
