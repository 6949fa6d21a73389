package org.quorate.meetings.voting.question.domain;

import static org.quorate.meetings.answer.Reason.by;

import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why a nomination, or an election, is not in order (R-VOT-6). */
public sealed interface ElectionRefusal extends Refusal {

    record NotAMember(String pointer) implements ElectionRefusal {}

    record NoSuchSeat() implements ElectionRefusal {}

    record NominatedAlready() implements ElectionRefusal {}

    record MayNotNominate(String pointer) implements ElectionRefusal {}

    record NotSeconded() implements ElectionRefusal {}

    record NobodyStands() implements ElectionRefusal {}

    record NotAnElection() implements ElectionRefusal {}

    record SecretByConstitution() implements ElectionRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NotAMember(String pointer) ->
                by("R-VOT-6").at(pointer).that("Only a member of the body can be elected to an office of it.");
            case NoSuchSeat() -> by("R-VOT-6").at("/seat").that("The member does not hold that seat.");
            case NominatedAlready() -> by("R-VOT-6").at("/person").that("This member has been nominated already.");
            case MayNotNominate(String pointer) ->
                by("R-VOT-6")
                        .at(pointer)
                        .that("A nomination is made, and seconded, by members who have a vote and are there.");
            case NotSeconded() ->
                by("R-VOT-6")
                        .at("/secondedBy")
                        .that("A nomination is seconded by someone else than who makes it and whom it is of.");
            case NobodyStands() ->
                by("R-VOT-6")
                        .that("Nobody stands: there must be a nomination, seconded and accepted, before the ballot.");
            case NotAnElection() -> by("R-VOT-6").that("This motion elects nobody, so nobody is nominated.");
            case SecretByConstitution() ->
                by("R-VOT-6").at("/manner").that("The constitution has elections by secret ballot.");
        };
    }
}
