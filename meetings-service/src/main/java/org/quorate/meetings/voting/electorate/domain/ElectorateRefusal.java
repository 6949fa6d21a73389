package org.quorate.meetings.voting.electorate.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.util.List;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why someone is not let to a vote. */
public sealed interface ElectorateRefusal extends Refusal {

    record NoSuchUnit(String unit, List<String> units) implements ElectorateRefusal {}

    record VoterNotNamed(String pointer, String asked) implements ElectorateRefusal {}

    record WrongKindOfVoter(String pointer, String kind) implements ElectorateRefusal {}

    record NotOnTheRoll() implements ElectorateRefusal {}

    record CallerHasNoVote() implements ElectorateRefusal {}

    record NotOfThatUnit(String unit, String pointer) implements ElectorateRefusal {}

    record SomeoneElsesVote() implements ElectorateRefusal {}

    record NotThere(String who, String pointer) implements ElectorateRefusal {}

    record Interested(String who, String pointer) implements ElectorateRefusal {}

    record CodeNotAccepted(String who, String pointer) implements ElectorateRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NoSuchUnit(String unit, List<String> units) ->
                by("R-VOT-1")
                        .at("/unit")
                        .that("\"" + unit + "\" has no vote on this body; those that have are "
                                + String.join(", ", units) + ".");
            case VoterNotNamed(String pointer, String asked) ->
                by("R-VOT-1").at(pointer).that("It is not said whose vote this is: name the " + asked + ".");
            case WrongKindOfVoter(String pointer, String kind) ->
                by("R-VOT-1").at(pointer).that("This body votes by " + kind + ".");
            case NotOnTheRoll() -> by("R-VOT-1").at("/person").that("This person has no vote on the body.");
            case CallerHasNoVote() -> by("R-VOT-1").toThisCaller().that("You have no vote on this body.");
            case NotOfThatUnit(String unit, String pointer) ->
                by("R-VOT-1").at(pointer).that("Only a nominee of " + unit + " votes for it.");
            case SomeoneElsesVote() ->
                by("R-VOT-2").at("/person").that("Nobody votes for another: there are no proxies.");
            case NotThere(String who, String pointer) ->
                by("R-VOT-2").at(pointer).that(who + " was not there when the vote opened: there is no absent voting.");
            case Interested(String who, String pointer) ->
                by("R-MTG-8")
                        .at(pointer)
                        .that(
                                who
                                        + " has declared a disclosable pecuniary interest in the item, and takes no part in its vote.");
            case CodeNotAccepted(String who, String pointer) ->
                by("R-MEM-16")
                        .at(pointer)
                        .that(
                                who
                                        + " has not accepted the code of conduct, which the constitution asks for before voting.");
        };
    }
}
