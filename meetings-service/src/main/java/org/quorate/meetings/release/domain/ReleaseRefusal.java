package org.quorate.meetings.release.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.util.List;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why nothing is released. */
public sealed interface ReleaseRefusal extends Refusal {

    record NotExempt() implements ReleaseRefusal {}

    record NotYet(String status) implements ReleaseRefusal {}

    record NotWithheld(List<String> ids) implements ReleaseRefusal {}

    record NothingLeft() implements ReleaseRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NotExempt() -> by("R-MTG-10").asThingsStand().that("The item is not exempt: all of it is public.");
            case NotYet(String status) ->
                by("R-MTG-10")
                        .asThingsStand()
                        .that(
                                "What is exempt at a meeting can be released once that is over, and its agenda was public;"
                                        + " this one is " + status + ".");
            case NotWithheld(List<String> ids) ->
                by("R-MTG-10")
                        .at("/keepWithheld")
                        .that("Nothing that is withheld of the item has the id " + String.join(", ", ids) + ".");
            case NothingLeft() -> by("R-MTG-10").asThingsStand().that("Nothing is left to release of this item.");
        };
    }
}
