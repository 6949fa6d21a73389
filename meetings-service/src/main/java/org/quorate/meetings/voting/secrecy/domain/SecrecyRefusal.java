package org.quorate.meetings.voting.secrecy.domain;

import static org.quorate.meetings.answer.Reason.by;

import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why a paper is not taken (R-VOT-6). */
public sealed interface SecrecyRefusal extends Refusal {

    record VotedAlready() implements SecrecyRefusal {}

    record OvertakenByAnother() implements SecrecyRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case VotedAlready() ->
                by("R-VOT-6")
                        .asThingsStand()
                        .that("A paper for this vote is in the box already; in a secret ballot it cannot be changed.");
            case OvertakenByAnother() ->
                by("R-VOT-6")
                        .asThingsStand()
                        .that("Another paper for this vote came in the same moment; this one is not counted.");
        };
    }
}
