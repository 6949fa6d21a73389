package org.quorate.meetings.agenda.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;

/**
 * An item of business. All that it has may be shown to anyone: an exempt item has its public title and no cover, and what it withholds
 * is found through {@link WithheldItems} alone.
 *
 * @param standing one that every agenda opens with, such as apologies: for no purpose of its own (R-MTG-4)
 * @param verbal given without a paper
 * @param urgency why it could not wait, where it was added after publication (R-MTG-2)
 * @param exemption why it is not for the public, where it is not (R-MTG-10)
 * @param beneficiary the organisation that would get money by it (R-MTG-8); withheld with the rest of an exempt item
 */
public record Item(
        ItemId id,
        String title,
        List<Purpose> purposes,
        Cover cover,
        boolean standing,
        boolean verbal,
        @Nullable Subject subject,
        @Nullable String urgency,
        @Nullable Exemption exemption,
        @Nullable String beneficiary) {

    private static final int LONGEST = 300;

    public Item {
        if (title.isBlank() || title.length() > LONGEST) {
            throw new IllegalArgumentException("an item has a title of at most " + LONGEST + " characters");
        }
        if (exemption != null && (beneficiary != null || !cover.filled().isEmpty())) {
            throw new IllegalArgumentException("an exempt item has a public title, and nothing else that is public");
        }
    }

    public Item(
            ItemId id,
            String title,
            List<Purpose> purposes,
            Cover cover,
            boolean standing,
            boolean verbal,
            @Nullable Subject subject,
            @Nullable String urgency) {
        this(id, title, purposes, cover, standing, verbal, subject, urgency, null, null);
    }

    public static Item standing(ItemId id, String title) {
        return new Item(id, title, List.of(), Cover.none(), true, false, null, null);
    }

    /** Whether it is withheld from the public; what is said of it elsewhere, in a motion or in minutes, then needs a public wording. */
    public boolean isExempt() {
        return exemption != null;
    }

    /** The headings under which its cover says something. */
    public List<String> filled() {
        return exemption == null ? cover.filled() : exemption.filled();
    }

    /** For decision, and nothing recommended: it cannot be published (R-MTG-5). */
    public boolean lacksRecommendation() {
        return purposes.contains(Purpose.DECISION) && !filled().contains(Headings.RECOMMENDATIONS);
    }
}
