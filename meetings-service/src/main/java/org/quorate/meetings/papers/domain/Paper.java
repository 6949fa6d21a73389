package org.quorate.meetings.papers.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;

/**
 * A paper of a meeting. It is never changed: another version is another paper, which names the one that it takes the place of.
 *
 * @param item the item that it is for; none where it is for the meeting as a whole
 * @param exempt whether it is withheld from the public with its item (R-MTG-10)
 * @param urgency why it could not wait, where it came after publication (R-MTG-2)
 * @param withdrawn taken away again before anyone was shown it
 */
public record Paper(
        PaperId id,
        MeetingId meeting,
        @Nullable ItemId item,
        String title,
        PaperKind kind,
        Content content,
        int version,
        @Nullable PaperId supersedes,
        Instant addedAt,
        boolean exempt,
        @Nullable String urgency,
        boolean withdrawn) {

    private static final int LONGEST = 300;

    public Paper {
        if (title.isBlank() || title.length() > LONGEST) {
            throw new IllegalArgumentException("a paper has a title of at most " + LONGEST + " characters");
        }
    }

    /** Whether anyone may see it: the agenda is open to inspection, and the item is on it and not exempt. */
    public boolean isPublicAt(Meeting held) {
        if (exempt || withdrawn || !held.status().isOpenToInspection()) return false;
        return item == null
                || held.agenda().item(item).filter(found -> !found.isExempt()).isPresent();
    }

    /** Whether it is before the meeting at all: its item is still on the agenda. */
    public boolean isBefore(Meeting held) {
        return !withdrawn && (item == null || held.agenda().item(item).isPresent());
    }

    /** The same paper, taken away. */
    public Paper taken() {
        return new Paper(id, meeting, item, title, kind, content, version, supersedes, addedAt, exempt, urgency, true);
    }

    /** Whether it belongs to an item. */
    public boolean isOf(Item asked) {
        return asked.id().equals(item);
    }
}
