package org.quorate.meetings.voting.secrecy.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.casting.application.CastVote;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.electorate.domain.Claim;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
import org.quorate.starter.security.Caller;

/** What is sent to vote in secret: always by the voter, for nobody else can without learning it. */
record PaperRequest(
        @Nullable @Size(min = 1, max = 200) String unit,
        @NotBlank String choice,
        @Nullable @Min(1) Integer round) {

    CastVote command(MotionId motion, Caller caller) {
        Command command = Command.current();
        return new CastVote(
                motion,
                new Claim.ByMember(caller.account(), unit, null),
                Field.at("/choice", () -> Choice.of(choice)),
                round,
                command.isRepeatable() ? command.id() : null);
    }

    /** Nothing of what was voted, wherever a request may be written down. */
    @Override
    public String toString() {
        return "PaperRequest";
    }
}
