package org.quorate.meetings.forwardplan.domain;

import static org.quorate.meetings.answer.Reason.by;

import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why something cannot be done with an item of a forward plan. */
public sealed interface PlanRefusal extends Refusal {

    record NoLongerWaiting() implements PlanRefusal {}

    record ToItself() implements PlanRefusal {}

    record NoSuchBody() implements PlanRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NoLongerWaiting() ->
                by("R-MTG-13").asThingsStand().that("The item is dealt with, sent on or withdrawn already.");
            case ToItself() -> by("R-MTG-13").at("/body").that("A body sends business on to another, not to itself.");
            case NoSuchBody() -> by("R-MTG-13").at("/body").that("There is no such body here.");
        };
    }
}
