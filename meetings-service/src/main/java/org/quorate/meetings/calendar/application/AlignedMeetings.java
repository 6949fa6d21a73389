package org.quorate.meetings.calendar.application;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.stereotype.Component;

/** Finds the meetings of a day that are held in succession (R-MTG-9). */
@Component
class AlignedMeetings {

    private final Meetings meetings;

    AlignedMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    /** The meeting that one is to follow, if it is to follow any. */
    Optional<Meeting> with(Appointment appointment) {
        return Optional.ofNullable(appointment.alignedWith())
                .map(first -> meetings.find(first)
                        .map(Kept::it)
                        .orElseThrow(
                                () -> new RuleBroken("R-MTG-9", "There is no such meeting here.").at("/alignedWith")));
    }

    List<Meeting> following(MeetingId first) {
        return meetings.following(first).stream().map(Kept::it).toList();
    }
}
