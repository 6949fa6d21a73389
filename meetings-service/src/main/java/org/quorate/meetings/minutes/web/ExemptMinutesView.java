package org.quorate.meetings.minutes.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.minutes.application.WithholdingMinutes.InFull;
import org.quorate.meetings.minutes.domain.MinutesId;

/** The minutes of exempt items in full. */
record ExemptMinutesView(String minutes, List<ItemView> items) {

    /** One exempt item. */
    record ItemView(
            int number, String item, String title, @Nullable String ground, List<ParagraphView> paragraphs) {}

    /** A paragraph under its number. */
    record ParagraphView(String number, String text) {}

    static ExemptMinutesView of(MinutesId id, List<InFull> items) {
        return new ExemptMinutesView(
                id.toString(), items.stream().map(ExemptMinutesView::item).toList());
    }

    private static ItemView item(InFull full) {
        List<ParagraphView> paragraphs = new ArrayList<>();
        for (String text : full.paragraphs()) {
            paragraphs.add(new ParagraphView(full.number() + "." + (paragraphs.size() + 1), text));
        }
        return new ItemView(
                full.number(),
                String.valueOf(full.minute().item()),
                full.minute().title(),
                MinutesSummary.ground(full.minute()),
                paragraphs);
    }
}
