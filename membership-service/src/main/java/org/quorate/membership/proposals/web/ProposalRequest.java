package org.quorate.membership.proposals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.reviews.web.ChangeJson;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;

/** A proposal as the secretariat sends it; the changes are as those of a what-if. */
record ProposalRequest(
        @NotNull String title,
        @NotNull LocalDate from,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ChangeJson> changes) {

    String called() {
        return Field.at("/title", () -> Text.line(title));
    }

    List<Suggestion> suggestions() {
        return ChangeJson.read(changes);
    }
}
