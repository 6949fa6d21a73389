package org.quorate.meetings.calendar.web;

import java.util.List;
import org.quorate.meetings.quorum.domain.Count;

/** A quorum as it is shown. */
public record QuorumView(
        int membership,
        int membersPresent,
        int membersNeeded,
        int unitsPresent,
        int unitsNeeded,
        boolean quorate,
        List<String> unitsMissing,
        List<String> missing) {

    public static QuorumView of(Count count) {
        return new QuorumView(
                count.membership(),
                count.membersPresent(),
                count.membersNeeded(),
                count.unitsPresent(),
                count.unitsNeeded(),
                count.isQuorate(),
                count.unitsMissing(),
                count.inWordsMissing());
    }
}
