package org.quorate.meetings.exempt.web;

import java.util.UUID;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.application.ShowingExempt;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is exempt at a meeting: for members of the body, its secretariat and the auditor. */
@RestController
@RequestMapping("/api/{tenant}/meetings/{meeting}/exempt")
class ExemptController {

    private final ShowingMeetings meetings;
    private final ShowingExempt showing;

    ExemptController(ShowingMeetings meetings, ShowingExempt showing) {
        this.meetings = meetings;
        this.showing = showing;
    }

    @GetMapping
    ResponseEntity<ExemptView> show(@PathVariable UUID meeting) {
        Meeting found = meetings.show(new MeetingId(meeting)).kept().it();
        ExemptView view = ExemptView.of(found, showing.items(found), showing.texts(found));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }
}
