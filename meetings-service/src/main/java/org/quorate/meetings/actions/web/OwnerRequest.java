package org.quorate.meetings.actions.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.application.AssignAction.To;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.starter.problems.RuleBroken;

/** Who is to do it: a member by person, an officer by office, or an organisation; an office may name its account. */
record OwnerRequest(
        @Nullable UUID person,
        @Nullable @Size(min = 1, max = 200) String office,
        @Nullable @Size(min = 1, max = 200) String account,
        @Nullable @Size(min = 1, max = 200) String organisation) {

    To owner() {
        long named =
                Stream.of(person, office, organisation).filter(Objects::nonNull).count();
        if (named != 1) {
            throw new RuleBroken("R-MTG-12", "An action belongs to one person, one office or one organisation.")
                    .at("/owner");
        }
        if (account != null && office == null) {
            throw new RuleBroken("R-MTG-12", "Only an office names its account.").at("/owner/account");
        }
        if (person != null) {
            return new To.Member(new PersonId(person));
        }
        return office != null
                ? new To.Office(office, account)
                : new To.Organisation(Objects.requireNonNull(organisation));
    }
}
