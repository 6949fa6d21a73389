package org.quorate.meetings.actions.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.time.LocalDate;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why something cannot be done with an action. */
public sealed interface ActionRefusal extends Refusal {

    record NotOpen(String status) implements ActionRefusal {}

    record NotGivenYet(String status) implements ActionRefusal {}

    record DueBeforeGiven(LocalDate given) implements ActionRefusal {}

    record NotOnTheBody(LocalDate on) implements ActionRefusal {}

    record SameDue() implements ActionRefusal {}

    record NotThen(String pointer, LocalDate given, LocalDate today) implements ActionRefusal {}

    record TooMany(int most) implements ActionRefusal {}

    record NotTheOwner() implements ActionRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NotOpen(String status) -> by("R-MTG-12").asThingsStand().that("The action is " + status + " already.");
            case NotGivenYet(String status) ->
                by("R-MTG-12")
                        .asThingsStand()
                        .that("A meeting gives an action when it is held, and this one is only " + status + ".");
            case DueBeforeGiven(LocalDate given) ->
                by("R-MTG-12")
                        .at("/due")
                        .that("An action is not due before the day on which it is given, " + given + ".");
            case NotOnTheBody(LocalDate on) ->
                by("R-MTG-12")
                        .at("/owner/person")
                        .that("Nobody of this id holds a seat on the body on " + on
                                + "; name others by office or organisation.");
            case SameDue() -> by("R-MTG-12").at("/due").that("The action is due then already.");
            case NotThen(String pointer, LocalDate given, LocalDate today) ->
                by("R-MTG-12")
                        .at(pointer)
                        .that("What came of an action is reported from the day on which it was given, " + given
                                + ", to today, " + today + ".");
            case TooMany(int most) -> by("R-MTG-12").that("An action keeps at most " + most + " of these.");
            case NotTheOwner() ->
                by("R-MTG-12")
                        .toThisCaller()
                        .that("Updates come from the secretariat or from whoever the action belongs to.");
        };
    }
}
