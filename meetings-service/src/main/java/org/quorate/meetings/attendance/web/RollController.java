package org.quorate.meetings.attendance.web;

import java.util.UUID;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.starter.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The roll that a meeting is called over; anyone may read it, and a member who is signed in finds their own place. */
@RestController
class RollController {

    private final ShowingMeetings showing;
    private final Rolls rolls;

    RollController(ShowingMeetings showing, Rolls rolls) {
        this.showing = showing;
        this.rolls = rolls;
    }

    @GetMapping("/api/{tenant}/meetings/{id}/roll")
    RollView show(@PathVariable UUID id) {
        Meeting meeting = showing.show(new MeetingId(id)).kept().it();
        String account = Caller.current().map(Caller::account).orElse(null);
        return RollView.of(rolls.of(meeting), meeting.attendance(), account);
    }
}
