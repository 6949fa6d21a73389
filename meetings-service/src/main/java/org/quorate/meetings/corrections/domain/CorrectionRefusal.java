package org.quorate.meetings.corrections.domain;

import static org.quorate.meetings.answer.Reason.by;

import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.register.domain.DecisionId;

/** Why a decision cannot be corrected. */
public sealed interface CorrectionRefusal extends Refusal {

    record SaysTheSame() implements CorrectionRefusal {}

    record CorrectedAlready(DecisionId by) implements CorrectionRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case SaysTheSame() -> by("R-DEC-1").at("/text").that("The correction says what the decision says already.");
            case CorrectedAlready(DecisionId by) ->
                by("R-DEC-1")
                        .asThingsStand()
                        .that("The decision has been corrected by " + by + ": that is the one to correct now.");
        };
    }
}
