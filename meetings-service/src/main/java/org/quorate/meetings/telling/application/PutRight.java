package org.quorate.meetings.telling.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.register.application.Corrected;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.quorate.meetings.telling.application.Happening.Place;
import org.springframework.stereotype.Component;

/** What it corrects, and what has corrected it, one correction after the other. */
@Component
final class PutRight implements Chapter {

    private static final int MOST = 100;

    private final Corrected corrected;
    private final ShowingDecisions decisions;

    PutRight(Corrected corrected, ShowingDecisions decisions) {
        this.corrected = corrected;
        this.decisions = decisions;
    }

    @Override
    public List<Happening> of(DecisionEntry decision) {
        List<Happening> told = new ArrayList<>();
        if (decision.corrects() != null) {
            decisions
                    .find(DecisionId.of(decision.corrects()))
                    .ifPresent(before -> told.add(new Happening(
                            before.takenAt(),
                            Kind.DECISION,
                            "Decided, and corrected by this: " + before.text(),
                            new Place("decision", before.id()))));
        }
        Optional<DecisionEntry> next = after(decision);
        while (next.isPresent() && told.size() < MOST) {
            DecisionEntry correction = next.get();
            told.add(new Happening(
                    correction.takenAt(),
                    Kind.CORRECTION,
                    "Corrected (" + correction.reason() + "): " + correction.text(),
                    new Place("decision", correction.id())));
            next = after(correction);
        }
        return told;
    }

    private Optional<DecisionEntry> after(DecisionEntry decision) {
        return corrected.by(DecisionId.of(decision.id())).flatMap(decisions::find);
    }
}
