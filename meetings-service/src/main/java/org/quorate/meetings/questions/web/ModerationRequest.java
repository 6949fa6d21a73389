package org.quorate.meetings.questions.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.questions.domain.Moderation.Ground;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** What is sent to let a question through, or not: then with the reason. */
record ModerationRequest(
        @NotNull @Pattern(regexp = "accept|reject") String outcome,
        @Nullable String reason,
        @Nullable @Size(min = 1, max = 2000) String note) {

    boolean accepts() {
        if (outcome.equals("accept") && (reason != null || note != null)) {
            throw new RuleBroken("R-MTG-3", "A question is accepted without a reason.").at("/reason");
        }
        return outcome.equals("accept");
    }

    Ground ground() {
        if (reason == null) {
            throw new RuleBroken("R-MTG-3", "A question is rejected with a reason.").at("/reason");
        }
        return Field.at("/reason", "R-MTG-3", () -> Ground.of(reason));
    }
}
