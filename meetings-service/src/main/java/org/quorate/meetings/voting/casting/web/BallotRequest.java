package org.quorate.meetings.voting.casting.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.casting.application.CastVote;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.electorate.domain.Claim;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;

/** What is sent to vote: by the clerk for a unit or a member, by a member for oneself; {@code round} where it matters which. */
record BallotRequest(
        @Nullable @Size(min = 1, max = 200) String unit,
        @Nullable UUID person,
        @NotBlank String choice,
        @Nullable @Min(1) Integer round) {

    private static final Set<String> CLERKS = Set.of("secretariat");

    CastVote command(MotionId motion, Caller caller) {
        Command command = Command.current();
        return new CastVote(
                motion,
                claim(caller),
                Field.at("/choice", () -> Choice.of(choice)),
                round,
                command.isRepeatable() ? command.id() : null);
    }

    private Claim claim(Caller caller) {
        PersonId who = person == null ? null : new PersonId(person);
        return caller.hasAnyOf(CLERKS, Tenancy.current())
                ? new Claim.ByTheClerk(unit, who)
                : new Claim.ByMember(caller.account(), unit, who);
    }
}
