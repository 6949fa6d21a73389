package org.quorate.meetings.calendar.web.views;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.application.ShowingMeetings.Shown;
import org.quorate.meetings.quorum.domain.Count;

/** A quorum as it is shown; where there has been none yet, with the time at which the meeting is adjourned for want of it. */
public record QuorumView(
        int membership,
        int membersPresent,
        int membersNeeded,
        int unitsPresent,
        int unitsNeeded,
        boolean quorate,
        List<String> unitsMissing,
        List<String> missing,
        @Nullable OffsetDateTime waitsUntil) {

    public static QuorumView of(Count count) {
        return of(count, null);
    }

    public static QuorumView of(Shown shown) {
        return of(shown.quorum(), shown.waitsUntil());
    }

    private static QuorumView of(Count count, @Nullable Instant waitsUntil) {
        return new QuorumView(
                count.membership(),
                count.membersPresent(),
                count.membersNeeded(),
                count.unitsPresent(),
                count.unitsNeeded(),
                count.isQuorate(),
                count.unitsMissing(),
                count.inWordsMissing(),
                Times.of(waitsUntil));
    }
}
