package org.quorate.meetings.minutes.numbering.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.time.LocalDate;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why minutes cannot be numbered so. */
public sealed interface NumberingRefusal extends Refusal {

    record RunsOn(int first) implements NumberingRefusal {}

    record NoCouncilYear() implements NumberingRefusal {}

    record NotInThatYear(MunicipalYear year, LocalDate day) implements NumberingRefusal {}

    record YearHasTurned(String before, String asked) implements NumberingRefusal {}

    record EarlierMinutesMissing(LocalDate of) implements NumberingRefusal {}

    record LaterMinutesRunOn(int next) implements NumberingRefusal {}

    record NoLongerRunsOn(int first, int expected) implements NumberingRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case RunsOn(int first) ->
                by("R-MTG-11")
                        .at("/startsAt")
                        .that("The minutes of this meeting start at " + first + ", without a gap.");
            case NoCouncilYear() ->
                by("R-MTG-11").at("/year").that("The body's minutes are not numbered through the municipal year.");
            case NotInThatYear(MunicipalYear year, LocalDate day) ->
                by("R-MTG-11").at("/year").that(day + " cannot be in the council year " + year + ".");
            case YearHasTurned(String before, String asked) ->
                by("R-MTG-11")
                        .at("/year")
                        .that("The minutes of the meeting before are of " + before + ": these cannot be of " + asked
                                + ".");
            case EarlierMinutesMissing(LocalDate of) ->
                by("R-MTG-11")
                        .asThingsStand()
                        .that("Numbers run on from meeting to meeting, and the meeting of " + of
                                + " has no minutes yet: draft those" + " first.");
            case LaterMinutesRunOn(int next) ->
                by("R-MTG-11")
                        .asThingsStand()
                        .that("The minutes of a later meeting go on with " + next
                                + ": the number of items cannot change any more.");
            case NoLongerRunsOn(int first, int expected) ->
                by("R-MTG-11")
                        .asThingsStand()
                        .that("The minutes of the meeting before have changed: these start at " + first
                                + " and would have to start at " + expected + ". Edit them once more, and they do.");
        };
    }
}
