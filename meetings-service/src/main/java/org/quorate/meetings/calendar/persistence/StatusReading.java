package org.quorate.meetings.calendar.persistence;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.calendar.persistence.MeetingDocument.AdjournedPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.CancelledPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.StatusPart;

/** Reads where a meeting is on its way out of its document. */
final class StatusReading {

    private StatusReading() {}

    static Status status(StatusPart part) {
        return switch (part.word()) {
            case "closed" -> new Status.Closed(inSession(part), requireNonNull(part.closedAt()));
            case "adjourned" -> adjourned(part, requireNonNull(part.adjourned()));
            case "cancelled" -> cancelled(part, requireNonNull(part.cancelled()));
            default -> ongoing(part.word(), part);
        };
    }

    private static Status.Adjourned adjourned(StatusPart part, AdjournedPart adjourned) {
        return new Status.Adjourned(
                ongoing(adjourned.before(), part),
                adjourned.at(),
                adjourned.reason(),
                adjourned.wantOfQuorum(),
                adjourned.to(),
                adjourned.venue());
    }

    private static Status.Cancelled cancelled(StatusPart part, CancelledPart cancelled) {
        return new Status.Cancelled(published(part), cancelled.at(), cancelled.reason());
    }

    private static Status.Ongoing ongoing(String word, StatusPart part) {
        return switch (word) {
            case "called" -> new Status.Called();
            case "published" -> requireNonNull(published(part));
            case "in session" -> inSession(part);
            default -> throw new IllegalStateException("a meeting cannot be \"" + word + "\"");
        };
    }

    private static Status.InSession inSession(StatusPart part) {
        return new Status.InSession(published(part), requireNonNull(part.openedAt()));
    }

    private static Status.@Nullable Published published(StatusPart part) {
        return part.publishedAt() == null ? null : new Status.Published(part.publishedAt(), part.urgency());
    }
}
