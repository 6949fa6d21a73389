package org.quorate.meetings.calendar.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.quorate.meetings.calendar.application.MovingMeetings;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.web.views.MeetingAnswers;
import org.quorate.meetings.calendar.web.views.MeetingView;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings that do not go as they were called: moved, cancelled, adjourned, resumed. */
@RestController
@RequestMapping("/api/{tenant}/meetings/{id}")
class MovingController {

    private final MovingMeetings moving;
    private final MeetingAnswers answers;

    MovingController(MovingMeetings moving, MeetingAnswers answers) {
        this.moving = moving;
        this.answers = answers;
    }

    @PostMapping("/rescheduling")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> reschedule(@PathVariable UUID id, @Valid @RequestBody ReschedulingRequest request) {
        Instant startsAt = Year.of("/startsAt", request.startsAt());
        return answers.changed(moving.reschedule(new MeetingId(id), startsAt, request.venue()));
    }

    @PostMapping("/cancellation")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> cancel(@PathVariable UUID id, @Valid @RequestBody CancellationRequest request) {
        return answers.changed(moving.cancel(new MeetingId(id), request.reason().strip()));
    }

    @PostMapping("/adjournment")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> adjourn(@PathVariable UUID id, @Valid @RequestBody AdjournmentRequest request) {
        OffsetDateTime to = request.to();
        return answers.changed(moving.adjourn(
                new MeetingId(id), to == null ? null : Year.of("/to", to), request.venue(), request.reason()));
    }

    @PostMapping("/resumption")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> resume(@PathVariable UUID id) {
        return answers.changed(moving.resume(new MeetingId(id)));
    }
}
