package org.quorate.meetings.agenda.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.meetings.agenda.application.AddingItems;
import org.quorate.meetings.agenda.application.AddingItems.Added;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.web.ItemView;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The items of a meeting. */
@RestController
@RequestMapping("/api/{tenant}/meetings/{meeting}/items")
class ItemsController {

    private final AddingItems adding;
    private final ShowingMeetings showing;

    ItemsController(AddingItems adding, ShowingMeetings showing) {
        this.adding = adding;
        this.showing = showing;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<ItemView> add(@PathVariable UUID meeting, @Valid @RequestBody ItemRequest request) {
        Added added = Problems.granted(adding.add(new MeetingId(meeting), request.command()));
        ItemView view = ItemView.of(added.meeting().it().agenda(), added.item()).orElseThrow();
        return Answers.created(added.item(), added.meeting().version(), view);
    }

    @GetMapping("/{id}")
    ResponseEntity<ItemView> show(@PathVariable UUID meeting, @PathVariable UUID id) {
        var kept = showing.show(new MeetingId(meeting)).kept();
        ItemView view = ItemView.of(kept.it().agenda(), new ItemId(id)).orElseThrow(() -> NotFound.of("item", id));
        return Answers.shown(kept.version(), view);
    }
}
