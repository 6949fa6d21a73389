package org.quorate.meetings.agenda.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;

/**
 * An item of business.
 *
 * @param standing one that every agenda opens with, such as apologies: for no purpose of its own (R-MTG-4)
 * @param verbal given without a paper
 * @param urgency why it could not wait, where it was added after publication (R-MTG-2)
 */
public record Item(
        ItemId id,
        String title,
        List<Purpose> purposes,
        Cover cover,
        boolean standing,
        boolean verbal,
        @Nullable Subject subject,
        @Nullable String urgency) {

    public Item {
        if (title.isBlank() || title.length() > 300) {
            throw new IllegalArgumentException("an item has a title of at most 300 characters");
        }
    }

    public static Item standing(ItemId id, String title) {
        return new Item(id, title, List.of(), Cover.none(), true, false, null, null);
    }

    /** For decision, and nothing recommended: it cannot be published (R-MTG-5). */
    public boolean lacksRecommendation() {
        return purposes.contains(Purpose.DECISION) && cover.recommendations().isEmpty();
    }
}
