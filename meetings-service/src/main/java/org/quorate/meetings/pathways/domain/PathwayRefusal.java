package org.quorate.meetings.pathways.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.time.LocalDate;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why a pathway cannot be, or cannot go on. */
public sealed interface PathwayRefusal extends Refusal {

    record NoSteps() implements PathwayRefusal {}

    record BeforeTheStepBefore(int place, LocalDate before) implements PathwayRefusal {}

    record EndsWithoutEffect(int place) implements PathwayRefusal {}

    record EndsElsewhere(int place) implements PathwayRefusal {}

    record NotTheirTurn(String title, String waitsFor) implements PathwayRefusal {}

    record OnItsWay() implements PathwayRefusal {}

    record Over(Course course) implements PathwayRefusal {}

    record DecidedAlready(int step) implements PathwayRefusal {}

    record PlannedForThen(LocalDate target) implements PathwayRefusal {}

    record TooEarly(LocalDate before) implements PathwayRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NoSteps() -> by("R-DEC-2").at("/steps").that("A pathway has at least one step.");
            case BeforeTheStepBefore(int place, LocalDate before) ->
                by("R-DEC-2")
                        .at("/steps/" + place + "/targetDate")
                        .that("The step before it is planned for " + before + ": this one cannot be earlier.");
            case EndsWithoutEffect(int place) ->
                by("R-DEC-2")
                        .at("/steps/" + place + "/role")
                        .that("The last step gives effect: it is to endorse, to ratify or to agree.");
            case EndsElsewhere(int place) ->
                by("R-DEC-2")
                        .at("/steps/" + place + "/body")
                        .that(
                                "Other partners consider and recommend on the way; the last step, which gives effect, is for a body of one's own.");
            case NotTheirTurn(String title, String waitsFor) ->
                by("R-DEC-2")
                        .asThingsStand()
                        .that("\"" + title + "\" is on its way through several bodies and waits for the " + waitsFor
                                + ": no other decides on it meanwhile, for no step is skipped.");
            case OnItsWay() -> by("R-DEC-2").at("/subject").that("This is on its way already.");
            case Over(Course course) -> by("R-DEC-2").asThingsStand().that("The pathway is " + course.word() + ".");
            case DecidedAlready(int step) ->
                by("R-DEC-2").asThingsStand().that("Step " + step + " has been decided; its date stands.");
            case PlannedForThen(LocalDate target) ->
                by("R-DEC-2").at("/targetDate").that("It is planned for " + target + " already.");
            case TooEarly(LocalDate before) ->
                by("R-DEC-2")
                        .at("/targetDate")
                        .that("The step before it is due on " + before + ": this one cannot be earlier.");
        };
    }
}
