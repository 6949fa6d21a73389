package org.quorate.meetings.presiding.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.web.views.MeetingAnswers;
import org.quorate.meetings.calendar.web.views.MeetingView;
import org.quorate.meetings.presiding.application.RunningMeetings;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The course of a meeting: who presides, which item is at hand, and what comes next. */
@RestController
@RequestMapping("/api/{tenant}/meetings/{id}")
class RunningController {

    private final RunningMeetings running;
    private final MeetingAnswers answers;

    RunningController(RunningMeetings running, MeetingAnswers answers) {
        this.running = running;
        this.answers = answers;
    }

    @PostMapping("/presiding")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> preside(@PathVariable UUID id, @Valid @RequestBody PresidingRequest request) {
        return answers.changed(running.handOver(new MeetingId(id), new PersonId(request.person())));
    }

    @PostMapping("/current-item")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> take(@PathVariable UUID id, @Valid @RequestBody CurrentItemRequest request) {
        return answers.changed(running.take(new MeetingId(id), new ItemId(request.item())));
    }

    @PostMapping("/order")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> order(@PathVariable UUID id, @Valid @RequestBody OrderOfBusiness request) {
        return answers.changed(running.putInOrder(
                new MeetingId(id), request.items().stream().map(ItemId::new).toList()));
    }
}
