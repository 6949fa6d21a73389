package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.util.List;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.voting.tally.domain.Manner;

/** Why a vote cannot be held, or not be cast. */
public sealed interface VotingRefusal extends Refusal {

    record UnknownKind(String kind) implements VotingRefusal {}

    record NotOfferedToBeHeard() implements VotingRefusal {}

    record AnotherSubject() implements VotingRefusal {}

    /** The motion is not where it would have to be for this. */
    record NotSo(String rule, String status, String wanted) implements VotingRefusal {}

    record TooLate() implements VotingRefusal {}

    /** The request names itself as one that has brought another vote. */
    record KeyOfAnotherVote() implements VotingRefusal {}

    /** Something else breaks this tie. */
    record TieBrokenOtherwise(TieBreak given) implements VotingRefusal {}

    record NotInTheTie(List<String> among) implements VotingRefusal {}

    record NoSuchChoice(List<String> choices) implements VotingRefusal {}

    record MayNotObject() implements VotingRefusal {}

    record ObjectedTo(List<Objection> objections) implements VotingRefusal {}

    record NeedsABallot() implements VotingRefusal {}

    record NamesAskedFor() implements VotingRefusal {}

    record AmendmentFirst() implements VotingRefusal {}

    record AnotherRound(int round) implements VotingRefusal {}

    /** The vote is taken in another way than this one came. */
    record TakenOtherwise(Manner manner) implements VotingRefusal {}

    record DoesNotPreside(String presides) implements VotingRefusal {}

    record NobodyPresides() implements VotingRefusal {}

    record NotYoursToCast() implements VotingRefusal {}

    record NotToBeAmended(String why) implements VotingRefusal {}

    record Incomplete(String rule, String pointer, String inWords) implements VotingRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case UnknownKind(String kind) ->
                by("R-VOT-3")
                        .at("/kind")
                        .that("\"" + kind
                                + "\" is no kind of motion that is known here, or to the body's constitution.");
            case NotOfferedToBeHeard() ->
                by("R-MEM-12")
                        .at("/hearingOffered")
                        .that("Out of order: whoever is to be expelled must have been offered the right to be heard.");
            case AnotherSubject() -> by("R-DEC-5").at("/subject").that("The item that this is on has another subject.");
            case NotSo(String rule, String status, String wanted) ->
                by(rule).asThingsStand()
                        .that("The vote is " + status + "; for this it would have to be " + wanted + ".");
            case TooLate() ->
                by("R-VOT-9").asThingsStand().that("The vote had closed when this one arrived; it is not counted.");
            case KeyOfAnotherVote() -> by("R-ALL-4").that("This Idempotency-Key came with another vote before.");
            case TieBrokenOtherwise(TieBreak given) -> tieBrokenOtherwise(given);
            case NotInTheTie(List<String> among) ->
                by("R-VOT-4").at("/choice").that("The tie is between " + String.join(" and ", among) + ".");
            case NoSuchChoice(List<String> choices) ->
                by("R-ALL-4").at("/choice").that("A vote here is " + String.join(", ", choices) + " or abstain.");
            case MayNotObject() ->
                by("R-VOT-5").at("/person").that("Members who have a vote and are there may object.");
            case ObjectedTo(List<Objection> objections) ->
                by("R-VOT-5")
                        .that(objections.getFirst().office()
                                + " objects to deciding this without a count: put it to the vote.");
            case NeedsABallot() -> by("R-VOT-5").that("A choice among several is made by a ballot, not by consensus.");
            case NamesAskedFor() ->
                by("R-VOT-3").at("/manner").that("A member has asked that each vote be recorded by name.");
            case AmendmentFirst() ->
                by("R-VOT-10")
                        .asThingsStand()
                        .that("An amendment is decided before the motion that it amends, and one is undecided.");
            case AnotherRound(int round) ->
                by("R-VOT-9")
                        .at("/round")
                        .asThingsStand()
                        .that("That round is not the one that is balloted on: it is round " + round + ".");
            case TakenOtherwise(Manner manner) -> takenOtherwise(manner);
            case DoesNotPreside(String presides) ->
                by("R-VOT-4").at("/by").that("The casting vote is that of whoever presides: the " + presides + ".");
            case NobodyPresides() ->
                by("R-VOT-4").at("/by").that("Nobody is in the chair: hand it to whoever is to preside first.");
            case NotYoursToCast() ->
                by("R-VOT-4")
                        .toThisCaller()
                        .that("The casting vote is given by whoever presides, or entered by the clerk.");
            case NotToBeAmended(String why) -> by("R-VOT-10").at("/amends").that(why);
            case Incomplete(String rule, String pointer, String inWords) ->
                by(rule).at(pointer).that(inWords);
        };
    }

    private static Reason tieBrokenOtherwise(TieBreak given) {
        return switch (given) {
            case TieBreak.CastingVote _ -> by("R-VOT-6").that("By the constitution this tie is decided by lot.");
            case TieBreak.Lot _ ->
                by("R-VOT-4").that("By the constitution this tie is broken by the casting vote, not by lot.");
        };
    }

    private static Reason takenOtherwise(Manner manner) {
        return switch (manner) {
            case NAMED -> by("R-VOT-3").that("Each vote is named here: send a ballot, not a paper.");
            case COUNTED ->
                by("R-VOT-3").that("Hands are only counted here; the clerk says how many there were at the end.");
            case SECRET -> by("R-VOT-6").that("The ballot is secret: send a paper, which names nobody.");
        };
    }
}
