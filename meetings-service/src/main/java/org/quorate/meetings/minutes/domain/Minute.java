package org.quorate.meetings.minutes.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;

/**
 * What the minutes say of one item of business; its number is its place in them.
 *
 * @param outcome what came of it, in a few words
 * @param exempt why it is withheld from the public, where it is (R-MTG-10): it then says nothing more here
 */
public record Minute(
        @Nullable ItemId item,
        String title,
        @Nullable String outcome,
        @Nullable Exempt exempt,
        List<Paragraph> paragraphs) {

    /** On what ground a minute is withheld, and where it is kept apart, once there is one. */
    public record Exempt(String ground, @Nullable WithheldId text) {}

    public Minute {
        if (title.isBlank() || title.length() > 300) {
            throw new IllegalArgumentException("a minute has a title of at most 300 characters");
        }
        if (outcome != null && (outcome.isBlank() || outcome.length() > 500)) {
            throw new IllegalArgumentException("an outcome is said in 1 to 500 characters");
        }
        if (exempt != null && (outcome != null || !paragraphs.isEmpty())) {
            throw new IllegalArgumentException(
                    "the minute of an exempt item has a title, and nothing else that is public");
        }
        paragraphs = List.copyOf(paragraphs);
    }

    /** A minute that anyone may read. */
    public static Minute open(
            @Nullable ItemId item, String title, @Nullable String outcome, List<Paragraph> paragraphs) {
        return new Minute(item, title, outcome, null, paragraphs);
    }

    /** A minute that says only why it is withheld. */
    public static Minute withheld(ItemId item, String title, Exempt exempt) {
        return new Minute(item, title, null, exempt, List.of());
    }

    /** The exempt minute of an item, its text in another place from now on. */
    Minute withheldIn(WithheldId text) {
        Exempt now = Objects.requireNonNull(exempt);
        return new Minute(item, title, outcome, new Exempt(now.ground(), text), paragraphs);
    }

    public boolean isExemptOf(ItemId wanted) {
        return exempt != null && wanted.equals(item);
    }

    int characters() {
        int outcomeLength = outcome == null ? 0 : outcome.length();
        return title.length()
                + outcomeLength
                + paragraphs.stream()
                        .mapToInt(paragraph -> paragraph.text().length())
                        .sum();
    }

    Minute with(int place, Paragraph corrected) {
        List<Paragraph> next = new ArrayList<>(paragraphs);
        next.set(place, corrected);
        return new Minute(item, title, outcome, exempt, next);
    }
}
