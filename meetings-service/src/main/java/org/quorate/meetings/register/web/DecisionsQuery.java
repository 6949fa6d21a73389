package org.quorate.meetings.register.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.Wanted;
import org.quorate.meetings.register.domain.Word;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** By what decisions can be asked for; {@code subject} is the id of a subject, of a pathway, or of a decision that was corrected. */
record DecisionsQuery(
        @Nullable UUID body,
        @Nullable String register,
        @Nullable UUID meeting,
        @Nullable UUID item,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String word) {

    Wanted wanted() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleBroken("R-ALL-4", "to is not before from").at("/to");
        }
        String asked = word;
        return new Wanted(
                body == null ? register : body.toString(),
                text(meeting),
                text(item),
                subject,
                from,
                to,
                asked == null
                        ? null
                        : Field.at("/word", "R-VOT-8", () -> Word.of(asked)).text());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
