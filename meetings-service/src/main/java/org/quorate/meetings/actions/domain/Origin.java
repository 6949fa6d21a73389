package org.quorate.meetings.actions.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Taker;

/**
 * The meeting that gave an action, and what it followed from there.
 *
 * @param minute the number of the paragraph that records it, such as 17.8
 */
public record Origin(
        MeetingId meeting,
        Taker.Board body,
        Instant heldAt,
        @Nullable ItemId item,
        @Nullable String minute,
        @Nullable DecisionId decision) {

    public LocalDate day() {
        return London.dateOf(heldAt);
    }
}
