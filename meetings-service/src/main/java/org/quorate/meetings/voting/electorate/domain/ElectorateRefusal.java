package org.quorate.meetings.voting.electorate.domain;

import java.util.List;
import org.quorate.meetings.answer.Refusal;

/** Why someone is not let to a vote. */
public sealed interface ElectorateRefusal extends Refusal {

    record NoSuchUnit(String unit, List<String> units) implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "\"" + unit + "\" has no vote on this body; those that have are " + String.join(", ", units) + ".";
        }

        @Override
        public String pointer() {
            return "/unit";
        }
    }

    record VoterNotNamed(String pointer, String asked) implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "It is not said whose vote this is: name the " + asked + ".";
        }
    }

    record WrongKindOfVoter(String pointer, String kind) implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "This body votes by " + kind + ".";
        }
    }

    record NotOnTheRoll() implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "This person has no vote on the body.";
        }

        @Override
        public String pointer() {
            return "/person";
        }
    }

    record CallerHasNoVote() implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "You have no vote on this body.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.CALLER;
        }
    }

    record NotOfThatUnit(String unit, String pointer) implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "Only a nominee of " + unit + " votes for it.";
        }
    }

    record SomeoneElsesVote() implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-VOT-2";
        }

        @Override
        public String inWords() {
            return "Nobody votes for another: there are no proxies.";
        }

        @Override
        public String pointer() {
            return "/person";
        }
    }

    record NotThere(String who, String pointer) implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-VOT-2";
        }

        @Override
        public String inWords() {
            return who + " was not there when the vote opened: there is no absent voting.";
        }
    }

    record Interested(String who, String pointer) implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-MTG-8";
        }

        @Override
        public String inWords() {
            return who + " has declared a disclosable pecuniary interest in the item, and takes no part in its vote.";
        }
    }

    record CodeNotAccepted(String who, String pointer) implements ElectorateRefusal {
        @Override
        public String rule() {
            return "R-MEM-16";
        }

        @Override
        public String inWords() {
            return who + " has not accepted the code of conduct, which the constitution asks for before voting.";
        }
    }
}
