package org.quorate.meetings.agenda.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.application.AddItem;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.starter.problems.Field;

/** What is sent to put an item on an agenda; {@code matter} is the item of the forward plan that it takes up. */
record ItemRequest(
        @Nullable @Size(min = 1, max = 300) String title,
        @Nullable @Size(max = 2) List<@NotBlank String> purpose,
        @Nullable @Size(max = 500) String sponsor,
        @Nullable @Size(max = 500) String author,
        @Nullable @Size(max = 500) String organisation,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> recommendations,
        @Nullable Boolean standing,
        @Nullable Boolean verbal,
        @Nullable @Size(max = 2000) String financialImplications,
        @Nullable Subject subject,
        @Nullable @Size(min = 1, max = 2000) String urgency,
        @Nullable UUID matter) {

    AddItem command() {
        return new AddItem(
                title,
                Field.at("/purpose", "R-MTG-5", this::purposes),
                new Cover(
                        sponsor,
                        author,
                        organisation,
                        recommendations == null ? List.of() : recommendations,
                        financialImplications),
                Boolean.TRUE.equals(standing),
                Boolean.TRUE.equals(verbal),
                subject,
                urgency,
                matter == null ? null : new PlanItemId(matter));
    }

    private List<Purpose> purposes() {
        return purpose == null
                ? List.of()
                : purpose.stream().map(Purpose::of).distinct().toList();
    }
}
