package org.quorate.meetings.voting.secrecy.domain;

import org.quorate.meetings.answer.Refusal;

/** Why a paper is not taken (R-VOT-6). */
public sealed interface SecrecyRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-VOT-6";
    }

    @Override
    default Obstacle obstacle() {
        return Obstacle.STATE;
    }

    record VotedAlready() implements SecrecyRefusal {
        @Override
        public String inWords() {
            return "A paper for this vote is in the box already; in a secret ballot it cannot be changed.";
        }
    }

    record OvertakenByAnother() implements SecrecyRefusal {
        @Override
        public String inWords() {
            return "Another paper for this vote came in the same moment; this one is not counted.";
        }
    }
}
