package org.quorate.meetings.workplan.application;

import java.time.LocalDate;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Status;

/** Whether a body has met at a meeting, or is to. */
final class Held {

    private Held() {}

    /** Not where it was adjourned for want of a quorum: then the body has not met. */
    static boolean has(Meeting meeting) {
        return switch (meeting.status()) {
            case Status.InSession _, Status.Closed _ -> true;
            case Status.Adjourned it -> it.before() instanceof Status.InSession && !it.wantOfQuorum();
            case Status.Called _, Status.Published _, Status.Cancelled _ -> false;
        };
    }

    static boolean isToBe(Meeting meeting, LocalDate today) {
        return !meeting.status().isOver() && !meeting.sittingDay().isBefore(today);
    }
}
