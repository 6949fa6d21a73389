package org.quorate.membership.requirements.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.requirements.domain.TermsWanted;
import org.quorate.starter.problems.Field;

/** What terms of reference must be like, as it is sent and shown. */
record TermsWantedJson(
        @Size(max = 60) @Nullable List<@NotNull String> parts,
        @Nullable Boolean agreedByAll,
        @NotNull String law) {

    static @Nullable TermsWantedJson of(@Nullable TermsWanted wanted) {
        return wanted == null ? null : new TermsWantedJson(wanted.parts(), wanted.agreedByAll(), wanted.law());
    }

    TermsWanted wanted() {
        return Field.at(
                "/terms",
                "R-MEM-4",
                () -> new TermsWanted(
                        Objects.requireNonNullElse(parts, List.of()), Boolean.TRUE.equals(agreedByAll), law));
    }
}
