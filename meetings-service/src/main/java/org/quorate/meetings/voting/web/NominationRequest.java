package org.quorate.meetings.voting.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.question.domain.Nominating;

/** What is sent to put a member forward for an office. */
record NominationRequest(
        @NotNull UUID person,
        @Nullable String seat,
        @NotNull UUID nominatedBy,
        @NotNull UUID secondedBy,
        @NotNull Boolean accepts) {

    Nominating command() {
        return new Nominating(new PersonId(person), seat, new PersonId(nominatedBy), new PersonId(secondedBy), accepts);
    }
}
