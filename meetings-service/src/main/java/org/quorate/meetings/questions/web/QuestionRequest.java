package org.quorate.meetings.questions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.questions.application.PutQuestion;
import org.quorate.meetings.questions.domain.Asker;
import org.quorate.meetings.questions.domain.QuestionKind;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** What is sent to put a question; {@code website} is a field that people do not see, and that only programs fill. */
record QuestionRequest(
        @Nullable String kind,
        @NotBlank @Size(max = 2000) String text,
        @NotNull @Valid AskerRequest asker,
        @Nullable UUID about,
        @Nullable String website) {

    /** Who asks. */
    record AskerRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(min = 1, max = 200) String organisation,
            @Nullable Boolean show) {}

    PutQuestion command(UUID meeting) {
        if (website != null && !website.isEmpty()) {
            throw new RuleBroken("R-ALL-4", "This field stays empty.").at("/website");
        }
        return new PutQuestion(
                new MeetingId(meeting),
                kind == null ? QuestionKind.PUBLIC : Field.at("/kind", "R-MTG-3", () -> QuestionKind.of(kind)),
                text.strip(),
                about == null ? null : new ItemId(about),
                new Asker(asker.name().strip(), asker.organisation(), Boolean.TRUE.equals(asker.show())));
    }
}
