package org.quorate.meetings.voting.domain;

import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;

/** Why a count of hands cannot be right (R-VOT-3). */
public sealed interface HandsRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-VOT-3";
    }

    @Override
    default String pointer() {
        return "/counts";
    }

    record NotCounted() implements HandsRefusal {
        @Override
        public String inWords() {
            return "Hands are only counted here, so how many there were of each is needed.";
        }
    }

    record NotByCounting(Manner manner) implements HandsRefusal {
        @Override
        public String inWords() {
            return "This vote is " + manner.word() + ": the votes that are in are counted, not hands.";
        }
    }

    record NotOnOffer(Choice choice) implements HandsRefusal {
        @Override
        public String inWords() {
            return "Nobody can vote \"" + choice + "\" here.";
        }
    }

    record TooMany(int hands, int entitled) implements HandsRefusal {
        @Override
        public String inWords() {
            return hands + " hands were counted, but only " + entitled + " have a vote and are there.";
        }
    }
}
