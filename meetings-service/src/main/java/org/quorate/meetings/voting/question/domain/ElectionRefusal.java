package org.quorate.meetings.voting.question.domain;

import org.quorate.meetings.answer.Refusal;

/** Why a nomination, or an election, is not in order (R-VOT-6). */
public sealed interface ElectionRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-VOT-6";
    }

    record NotAMember(String pointer) implements ElectionRefusal {
        @Override
        public String inWords() {
            return "Only a member of the body can be elected to an office of it.";
        }
    }

    record NoSuchSeat() implements ElectionRefusal {
        @Override
        public String inWords() {
            return "The member does not hold that seat.";
        }

        @Override
        public String pointer() {
            return "/seat";
        }
    }

    record NominatedAlready() implements ElectionRefusal {
        @Override
        public String inWords() {
            return "This member has been nominated already.";
        }

        @Override
        public String pointer() {
            return "/person";
        }
    }

    record MayNotNominate(String pointer) implements ElectionRefusal {
        @Override
        public String inWords() {
            return "A nomination is made, and seconded, by members who have a vote and are there.";
        }
    }

    record NotSeconded() implements ElectionRefusal {
        @Override
        public String inWords() {
            return "A nomination is seconded by someone else than who makes it and whom it is of.";
        }

        @Override
        public String pointer() {
            return "/secondedBy";
        }
    }

    record NobodyStands() implements ElectionRefusal {
        @Override
        public String inWords() {
            return "Nobody stands: there must be a nomination, seconded and accepted, before the ballot.";
        }
    }

    record NotAnElection() implements ElectionRefusal {
        @Override
        public String inWords() {
            return "This motion elects nobody, so nobody is nominated.";
        }
    }

    record SecretByConstitution() implements ElectionRefusal {
        @Override
        public String inWords() {
            return "The constitution has elections by secret ballot.";
        }

        @Override
        public String pointer() {
            return "/manner";
        }
    }
}
