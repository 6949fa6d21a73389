package org.quorate.meetings.minutes.domain;

import java.util.List;
import java.util.Optional;

/** How long minutes may be, so that those of the longest meeting still fit in one document. */
public final class Extent {

    public static final int MOST_ITEMS = 200;
    public static final int MOST_PARAGRAPHS = 2_000;
    public static final int MOST_CHARACTERS = 500_000;

    private Extent() {}

    /** What makes minutes too long, if anything does. */
    static Optional<MinutesRefusal> excess(List<Minute> items) {
        if (items.size() > MOST_ITEMS)
            return Optional.of(new MinutesRefusal.TooLong("items", items.size(), MOST_ITEMS));
        int paragraphs =
                items.stream().mapToInt(item -> item.paragraphs().size()).sum();
        if (paragraphs > MOST_PARAGRAPHS)
            return Optional.of(new MinutesRefusal.TooLong("paragraphs", paragraphs, MOST_PARAGRAPHS));
        int characters = items.stream().mapToInt(Minute::characters).sum();
        if (characters > MOST_CHARACTERS)
            return Optional.of(new MinutesRefusal.TooLong("characters", characters, MOST_CHARACTERS));
        return Optional.empty();
    }
}
