package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Reason.by;

import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;

/** Why a count of hands cannot be right (R-VOT-3). */
public sealed interface HandsRefusal extends Refusal {

    record NotCounted() implements HandsRefusal {}

    record NotByCounting(Manner manner) implements HandsRefusal {}

    record NotOnOffer(Choice choice) implements HandsRefusal {}

    record TooMany(int hands, int entitled) implements HandsRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NotCounted() ->
                by("R-VOT-3")
                        .at("/counts")
                        .that("Hands are only counted here, so how many there were of each is needed.");
            case NotByCounting(Manner manner) ->
                by("R-VOT-3")
                        .at("/counts")
                        .that("This vote is " + manner.word() + ": the votes that are in are counted, not hands.");
            case NotOnOffer(Choice choice) ->
                by("R-VOT-3").at("/counts").that("Nobody can vote \"" + choice + "\" here.");
            case TooMany(int hands, int entitled) ->
                by("R-VOT-3")
                        .at("/counts")
                        .that(hands + " hands were counted, but only " + entitled + " have a vote and are there.");
        };
    }
}
