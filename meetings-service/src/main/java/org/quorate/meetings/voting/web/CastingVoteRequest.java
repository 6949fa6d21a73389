package org.quorate.meetings.voting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.problems.Field;

/** What is sent to record a casting vote: which, and by whoever presides. */
record CastingVoteRequest(@NotBlank String choice, @NotNull UUID by) {

    Choice asChoice() {
        return Field.at("/choice", () -> Choice.of(choice));
    }
}
