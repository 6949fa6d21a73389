package org.quorate.meetings.release.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.release.application.ReleasingItems;
import org.quorate.meetings.release.application.ShowingReleases;
import org.quorate.meetings.release.domain.Sealed;
import org.quorate.meetings.signing.application.ShowingRegisters;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was exempt and is public now. */
@RestController
@RequestMapping("/api/{tenant}")
class ReleasesController {

    private final ReleasingItems releasing;
    private final ShowingReleases showing;
    private final ShowingMeetings meetings;
    private final ShowingDecisions decisions;
    private final ShowingRegisters registers;

    ReleasesController(
            ReleasingItems releasing,
            ShowingReleases showing,
            ShowingMeetings meetings,
            ShowingDecisions decisions,
            ShowingRegisters registers) {
        this.releasing = releasing;
        this.showing = showing;
        this.meetings = meetings;
        this.decisions = decisions;
        this.registers = registers;
    }

    /** What would be public by it. */
    @GetMapping("/meetings/{meeting}/items/{item}/release")
    @RequiresRole("secretariat")
    ResponseEntity<SealedView> left(@PathVariable UUID meeting, @PathVariable UUID item) {
        Sealed left = Problems.granted(releasing.left(new MeetingId(meeting), new ItemId(item)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SealedView.of(left, showing));
    }

    @PostMapping("/meetings/{meeting}/items/{item}/release")
    @RequiresRole("secretariat")
    ReleasedItemView release(
            @PathVariable UUID meeting, @PathVariable UUID item, @Valid @RequestBody ReleaseRequest request) {
        String reason = Field.at("/reason", () -> Wording.of(request.reason()));
        return ReleasedItemView.of(
                Problems.granted(
                        releasing.release(new MeetingId(meeting), new ItemId(item), request.keptBack(), reason)),
                showing);
    }

    @GetMapping("/meetings/{meeting}/released")
    Map<String, List<ReleasedItemView>> at(@PathVariable UUID meeting) {
        MeetingId id = meetings.show(new MeetingId(meeting)).meeting().id();
        return Map.of(
                "items",
                showing.at(id).stream()
                        .map(release -> ReleasedItemView.of(release, showing))
                        .toList());
    }

    /** What its entries withheld and is released: with the entries themselves, all that it takes to check it. */
    @GetMapping("/registers/{register}/released")
    Map<String, List<ReleasedTextView>> in(@PathVariable String register) {
        return Map.of(
                "items",
                showing.in(registers.show(register).register()).stream()
                        .map(ReleasedTextView::of)
                        .toList());
    }

    @GetMapping("/decisions/{id}/released")
    ReleasedTextView of(@PathVariable UUID id) {
        return showing.of(decisions.show(new DecisionId(id)))
                .map(ReleasedTextView::of)
                .orElseThrow(() -> new NotFound("Nothing that was withheld of this decision has been released."));
    }
}
