package org.quorate.meetings.corrections.domain;

import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.register.domain.DecisionId;

/** Why a decision cannot be corrected. */
public sealed interface CorrectionRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-DEC-1";
    }

    record SaysTheSame() implements CorrectionRefusal {
        @Override
        public String inWords() {
            return "The correction says what the decision says already.";
        }

        @Override
        public String pointer() {
            return "/text";
        }
    }

    record CorrectedAlready(DecisionId by) implements CorrectionRefusal {
        @Override
        public String inWords() {
            return "The decision has been corrected by " + by + ": that is the one to correct now.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }
}
