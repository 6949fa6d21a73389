package org.quorate.membership.attendance.application;

import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.membership.decisions.application.About;
import org.quorate.membership.decisions.application.EffectOfDecision;
import org.springframework.stereotype.Component;

/** A term ends by a decision of the body about it: after a review of attendance (R-MEM-11), or by expulsion (R-MEM-12). */
@Component
final class RemovingByDecision implements EffectOfDecision {

    private final LosingMembership losing;

    RemovingByDecision(LosingMembership losing) {
        this.losing = losing;
    }

    @Override
    public String name() {
        return "removal";
    }

    @Override
    public void of(DecisionRecorded decision) {
        if (About.givesEffect(decision)) {
            DecisionsOnTerms.of(decision)
                    .ifPresent(about -> losing.byDecision(
                            about.body(), about.term(), decision.content().effectiveFrom(), decision.decisionId()));
        }
    }
}
