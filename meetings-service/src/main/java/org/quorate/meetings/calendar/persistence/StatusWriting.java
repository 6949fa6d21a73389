package org.quorate.meetings.calendar.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.calendar.persistence.MeetingDocument.AdjournedPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.CancelledPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.StatusPart;

/** Writes where a meeting is on its way into its document. */
final class StatusWriting {

    private StatusWriting() {}

    static StatusPart part(Status status) {
        return switch (status) {
            case Status.Ongoing ongoing -> ongoing(ongoing, ongoing.word(), null);
            case Status.Adjourned it -> ongoing(it.before(), it.word(), adjourned(it));
            case Status.Closed it ->
                part(it.word(), it.session().published(), it.session().since(), it.at(), null, null);
            case Status.Cancelled it ->
                part(it.word(), it.published(), null, null, null, new CancelledPart(it.at(), it.reason()));
        };
    }

    private static StatusPart ongoing(Status.Ongoing status, String word, @Nullable AdjournedPart adjourned) {
        return switch (status) {
            case Status.Called _ -> part(word, null, null, null, adjourned, null);
            case Status.Published it -> part(word, it, null, null, adjourned, null);
            case Status.InSession it -> part(word, it.published(), it.since(), null, adjourned, null);
        };
    }

    private static AdjournedPart adjourned(Status.Adjourned it) {
        return new AdjournedPart(it.before().word(), it.at(), it.reason(), it.wantOfQuorum(), it.to(), it.venue());
    }

    private static StatusPart part(
            String word,
            Status.@Nullable Published published,
            @Nullable Instant opened,
            @Nullable Instant closed,
            @Nullable AdjournedPart adjourned,
            @Nullable CancelledPart cancelled) {
        return new StatusPart(
                word,
                published == null ? null : published.at(),
                published == null ? null : published.urgency(),
                opened,
                closed,
                adjourned,
                cancelled);
    }
}
