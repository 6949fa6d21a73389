package org.quorate.membership.drafts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.web.Below;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.web.TermsJson;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;

/** A draft as the secretariat sends it: terms of reference, and what the draft is called. */
record DraftRequest(@Nullable String title, @NotNull @Valid TermsJson terms) {

    private static final String UNTITLED = "Draft terms of reference";

    String called() {
        String written = title;
        return written == null ? UNTITLED : Field.at("/title", () -> Text.line(written));
    }

    /** The terms; what is wrong with them is at its place below {@code /terms}. */
    Constitution constitution() {
        return Below.at("/terms", terms::constitution);
    }
}
