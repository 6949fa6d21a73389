package org.quorate.meetings.voting.domain;

import java.util.List;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.voting.tally.domain.Manner;

/** Why a vote cannot be held, or not be cast. */
public sealed interface VotingRefusal extends Refusal {

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

    /** Something else breaks this tie. */
    record TieBrokenOtherwise(TieBreak given) implements VotingRefusal {
        @Override
        public String rule() {
            return switch (given) {
                case TieBreak.CastingVote _ -> "R-VOT-6";
                case TieBreak.Lot _ -> "R-VOT-4";
            };
        }

        @Override
        public String inWords() {
            return switch (given) {
                case TieBreak.CastingVote _ -> "By the constitution this tie is decided by lot.";
                case TieBreak.Lot _ -> "By the constitution this tie is broken by the casting vote, not by lot.";
            };
        }
    }

    record NotInTheTie(List<String> among) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-4";
        }

        @Override
        public String inWords() {
            return "The tie is between " + String.join(" and ", among) + ".";
        }

        @Override
        public String pointer() {
            return "/choice";
        }
    }

    record NoSuchChoice(List<String> choices) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-ALL-4";
        }

        @Override
        public String inWords() {
            return "A vote here is " + String.join(", ", choices) + " or abstain.";
        }

        @Override
        public String pointer() {
            return "/choice";
        }
    }

    record MayNotObject() implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-5";
        }

        @Override
        public String inWords() {
            return "Members who have a vote and are there may object.";
        }

        @Override
        public String pointer() {
            return "/person";
        }
    }

    record ObjectedTo(List<Objection> objections) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-5";
        }

        @Override
        public String inWords() {
            return objections.getFirst().office() + " objects to deciding this without a count: put it to the vote.";
        }
    }

    record NeedsABallot() implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-5";
        }

        @Override
        public String inWords() {
            return "A choice among several is made by a ballot, not by consensus.";
        }
    }

    record NamesAskedFor() implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-3";
        }

        @Override
        public String inWords() {
            return "A member has asked that each vote be recorded by name.";
        }

        @Override
        public String pointer() {
            return "/manner";
        }
    }

    record AmendmentFirst() implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-10";
        }

        @Override
        public String inWords() {
            return "An amendment is decided before the motion that it amends, and one is undecided.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record AnotherRound(int round) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-9";
        }

        @Override
        public String inWords() {
            return "That round is not the one that is balloted on: it is round " + round + ".";
        }

        @Override
        public String pointer() {
            return "/round";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    /** The vote is taken in another way than this one came. */
    record TakenOtherwise(Manner manner) implements VotingRefusal {
        @Override
        public String rule() {
            return switch (manner) {
                case SECRET -> "R-VOT-6";
                case NAMED, COUNTED -> "R-VOT-3";
            };
        }

        @Override
        public String inWords() {
            return switch (manner) {
                case NAMED -> "Each vote is named here: send a ballot, not a paper.";
                case COUNTED -> "Hands are only counted here; the clerk says how many there were at the end.";
                case SECRET -> "The ballot is secret: send a paper, which names nobody.";
            };
        }
    }

    record DoesNotPreside(String presides) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-4";
        }

        @Override
        public String inWords() {
            return "The casting vote is that of whoever presides: the " + presides + ".";
        }

        @Override
        public String pointer() {
            return "/by";
        }
    }

    record NotYoursToCast() implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-4";
        }

        @Override
        public String inWords() {
            return "The casting vote is given by whoever presides, or entered by the clerk.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.CALLER;
        }
    }

    record NotToBeAmended(String why) implements VotingRefusal {
        @Override
        public String rule() {
            return "R-VOT-10";
        }

        @Override
        public String inWords() {
            return why;
        }

        @Override
        public String pointer() {
            return "/amends";
        }
    }

    record Incomplete(String rule, String pointer, String inWords) implements VotingRefusal {}
}
