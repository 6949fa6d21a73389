package org.quorate.meetings.pack.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;

/**
 * An item as it is in a pack.
 *
 * @param ground why the item is exempt, where it is
 * @param withheld whether its cover and papers are left out for that reason
 */
public record Section(
        int number,
        String title,
        List<String> purposes,
        Cover cover,
        boolean verbal,
        @Nullable String ground,
        boolean withheld,
        @Nullable String urgency,
        List<Part> parts) {

    /** Whether it has a page of its own; others only stand in the contents. */
    public boolean hasPage() {
        return !purposes.isEmpty() || !cover.filled().isEmpty() || !parts.isEmpty();
    }
}
