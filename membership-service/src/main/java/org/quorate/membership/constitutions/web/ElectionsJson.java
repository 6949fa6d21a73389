package org.quorate.membership.constitutions.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.voting.Elections;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;

/** How officers are elected, as it is sent and shown. */
record ElectionsJson(@Nullable Boolean secret, @NotNull String tieRule) {

    static @Nullable ElectionsJson of(@Nullable Elections elections) {
        return elections == null ? null : new ElectionsJson(elections.secret(), Choice.wordFor(elections.tieRule()));
    }

    Elections elections() {
        return new Elections(
                Boolean.TRUE.equals(secret),
                Field.at("/voting/elections/tieRule", "R-VOT-6", () -> Choice.of(Elections.TieRule.class, tieRule)));
    }
}
