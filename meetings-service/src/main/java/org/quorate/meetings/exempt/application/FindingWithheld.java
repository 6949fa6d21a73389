package org.quorate.meetings.exempt.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.exempt.domain.WithheldTexts;
import org.quorate.meetings.register.application.Evidence;
import org.springframework.stereotype.Service;

/** Finds what is withheld of a decision, and commits the register to it, so that it can be checked once it is released (R-DEC-1, R-MTG-10). */
@Service
public class FindingWithheld implements Evidence {

    private final WithheldTexts texts;
    private final Reworded reworded;

    FindingWithheld(WithheldTexts texts, Reworded reworded) {
        this.texts = texts;
        this.reworded = reworded;
    }

    /** Its full text, if the public sees another: its own, or that of the motion that it is on. */
    public Optional<WithheldText> ofDecision(String decision, @Nullable String motion) {
        return texts.find(decision)
                .or(() -> Optional.ofNullable(motion).map(reworded::by).flatMap(texts::find));
    }

    @Override
    public Optional<String> commitment(DecisionTaken taken) {
        return ofDecision(taken.decisionId(), taken.content().motionId())
                .map(text -> text.commitment().value());
    }
}
