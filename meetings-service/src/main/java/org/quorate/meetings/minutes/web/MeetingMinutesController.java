package org.quorate.meetings.minutes.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.application.DraftingMinutes;
import org.quorate.meetings.minutes.application.EditingMinutes;
import org.quorate.meetings.minutes.application.ShowingMinutes;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The minutes of a meeting: the secretariat drafts them, anyone reads them once they are published. */
@RestController
@RequestMapping("/api/{tenant}/meetings/{id}/minutes")
class MeetingMinutesController {

    private final DraftingMinutes drafting;
    private final EditingMinutes editing;
    private final ShowingMinutes showing;

    MeetingMinutesController(DraftingMinutes drafting, EditingMinutes editing, ShowingMinutes showing) {
        this.drafting = drafting;
        this.editing = editing;
        this.showing = showing;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<MinutesView> draft(
            @PathVariable String tenant,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable DraftRequest request) {
        if (DraftRequest.again(request)) {
            Kept<Minutes> again = Problems.granted(editing.draftAgain(new MinutesId(id)));
            return Answers.changed("/minutes/" + id, again.version(), MinutesView.of(again));
        }
        Kept<Minutes> drafted = Problems.granted(drafting.draft(new MeetingId(id), DraftRequest.asked(request)));
        return ResponseEntity.created(URI.create("/api/" + tenant + "/minutes/" + id))
                .eTag("\"" + drafted.version() + "\"")
                .body(MinutesView.of(drafted));
    }

    @GetMapping
    ResponseEntity<MinutesView> show(@PathVariable UUID id) {
        Kept<Minutes> kept = showing.show(new MinutesId(id), Sight.ofDrafts());
        return Answers.shown(kept.version(), MinutesView.of(kept));
    }
}
