package org.quorate.meetings.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.minutes.application.EditMinutes;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.starter.problems.Field;

/** What is sent to write minutes anew: all their items, in order; numbers follow from that. */
record MinutesRequest(
        @NotNull List<@NotNull @Valid ItemPart> items,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 300) String> inAttendance) {

    /** One item of business. */
    record ItemPart(
            @Nullable UUID item,
            @NotBlank @Size(max = 300) String title,
            @Nullable @Size(min = 1, max = 500) String outcome,
            @NotNull List<@NotNull @Valid ParagraphPart> paragraphs) {}

    /** A paragraph, with the decision or the action that it records. */
    record ParagraphPart(
            @NotBlank String text,
            @Nullable UUID decision,
            @Nullable UUID action) {}

    EditMinutes command() {
        List<Minute> minutes = new ArrayList<>();
        for (ItemPart part : items) {
            minutes.add(minute(part, "/items/" + minutes.size()));
        }
        return new EditMinutes(minutes, inAttendance == null ? List.of() : inAttendance);
    }

    private static Minute minute(ItemPart part, String pointer) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (ParagraphPart paragraph : part.paragraphs()) {
            String place = pointer + "/paragraphs/" + paragraphs.size() + "/text";
            paragraphs.add(Field.at(place, "R-MTG-11", () -> paragraph(paragraph)));
        }
        UUID item = part.item();
        return Field.at(
                pointer,
                () -> Minute.open(item == null ? null : new ItemId(item), part.title(), part.outcome(), paragraphs));
    }

    private static Paragraph paragraph(ParagraphPart part) {
        UUID decision = part.decision();
        UUID action = part.action();
        return new Paragraph(
                part.text(),
                decision == null ? null : new DecisionId(decision),
                action == null ? null : new ActionId(action));
    }
}
