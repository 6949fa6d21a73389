package org.quorate.meetings.agenda.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.quorate.meetings.agenda.application.AddingItems;
import org.quorate.meetings.agenda.application.AddingItems.Added;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.application.ShowingMeetings.Shown;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.web.views.ItemView;
import org.quorate.meetings.kept.Kept;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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

    @PutMapping("/{id}")
    @RequiresRole("secretariat")
    ResponseEntity<ItemView> edit(
            @PathVariable UUID meeting, @PathVariable UUID id, @Valid @RequestBody ItemRequest request) {
        Added edited = Problems.granted(adding.edit(new MeetingId(meeting), new ItemId(id), request.command()));
        ItemView view =
                ItemView.of(edited.meeting().it().agenda(), edited.item()).orElseThrow();
        return Answers.shown(edited.meeting().version(), view);
    }

    @DeleteMapping("/{id}")
    @RequiresRole("secretariat")
    ResponseEntity<Void> drop(@PathVariable UUID meeting, @PathVariable UUID id) {
        Problems.granted(adding.drop(new MeetingId(meeting), new ItemId(id)));
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/order")
    @RequiresRole("secretariat")
    ResponseEntity<List<ItemView>> arrange(@PathVariable UUID meeting, @Valid @RequestBody OrderRequest request) {
        Kept<Meeting> arranged = Problems.granted(adding.arrange(new MeetingId(meeting), request.order()));
        return Answers.shown(arranged.version(), ItemView.all(arranged.it().agenda()));
    }

    /** The items of an agenda in the order that they are to have. */
    record OrderRequest(@NotNull @Size(max = 500) List<@NotNull UUID> items) {

        List<ItemId> order() {
            return items.stream().map(ItemId::new).toList();
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<ItemView> show(@PathVariable UUID meeting, @PathVariable UUID id) {
        Shown shown = showing.show(new MeetingId(meeting));
        ItemView view = ItemView.of(shown.agenda(), new ItemId(id)).orElseThrow(() -> NotFound.of("item", id));
        return Answers.shown(shown.kept().version(), view);
    }
}
