package org.quorate.meetings.voting.domain;

import java.util.List;
import org.quorate.meetings.answer.Refusal;

/** Why a vote cannot be held, or not be cast. */
public sealed interface VotingRefusal extends Refusal {

    record NoSuchUnit(String unit, List<String> units) implements VotingRefusal {
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

    record VoterNotNamed(String pointer, String asked) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "It is not said whose vote this is: name the " + asked + ".";
        }
    }

    record WrongKindOfVoter(String pointer, String kind) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "This body votes by " + kind + ".";
        }
    }

    record NotOnTheRoll() implements VotingRefusal {
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

    record CallerHasNoVote() implements VotingRefusal {
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

    record NotOfThatUnit(String unit, String pointer) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-1";
        }

        @Override
        public String inWords() {
            return "Only a nominee of " + unit + " votes for it.";
        }
    }

    record SomeoneElsesVote() implements VotingRefusal {
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

    record NotThere(String who, String pointer) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-2";
        }

        @Override
        public String inWords() {
            return who + " was not there when the vote opened: there is no absent voting.";
        }
    }

    record UnknownKind(String kind) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-3";
        }

        @Override
        public String inWords() {
            return "\"" + kind + "\" is no kind of motion that is known here, or to the body's constitution.";
        }

        @Override
        public String pointer() {
            return "/kind";
        }
    }

    record NotOfferedToBeHeard() implements VotingRefusal {
        @Override
        public String rule() {
            return "R-MEM-12";
        }

        @Override
        public String inWords() {
            return "Out of order: whoever is to be expelled must have been offered the right to be heard.";
        }

        @Override
        public String pointer() {
            return "/hearingOffered";
        }
    }

    record AnotherSubject() implements VotingRefusal {
        @Override
        public String rule() {
            return "R-DEC-5";
        }

        @Override
        public String inWords() {
            return "The item that this is on has another subject.";
        }

        @Override
        public String pointer() {
            return "/subject";
        }
    }

    /** The motion is not where it would have to be for this. */
    record NotSo(String rule, String status, String wanted) implements VotingRefusal {
        @Override
        public String inWords() {
            return "The vote is " + status + "; for this it would have to be " + wanted + ".";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record TooLate() implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-9";
        }

        @Override
        public String inWords() {
            return "The vote had closed when this one arrived; it is not counted.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }
}
