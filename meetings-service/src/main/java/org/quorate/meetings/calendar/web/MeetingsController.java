package org.quorate.meetings.calendar.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.application.CallingMeetings;
import org.quorate.meetings.calendar.application.HoldingMeetings;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.application.ShowingMeetings.Shown;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.web.views.MeetingAnswers;
import org.quorate.meetings.calendar.web.views.MeetingView;
import org.quorate.meetings.calendar.web.views.QuorumView;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings: anyone may read, the secretariat takes them along their way. */
@RestController
@RequestMapping("/api/{tenant}/meetings")
class MeetingsController {

    private final CallingMeetings calling;
    private final HoldingMeetings holding;
    private final ShowingMeetings showing;
    private final MeetingAnswers answers;

    MeetingsController(
            CallingMeetings calling, HoldingMeetings holding, ShowingMeetings showing, MeetingAnswers answers) {
        this.calling = calling;
        this.holding = holding;
        this.showing = showing;
        this.answers = answers;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> call(@Valid @RequestBody CallRequest request) {
        Shown called = answers.granted(calling.call(request.command()));
        return Answers.created(called.kept().it().id(), called.kept().version(), MeetingView.of(called));
    }

    @GetMapping
    ResponseEntity<Page<MeetingView>> list(
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        BodyId of = body == null ? null : new BodyId(body);
        return Page.of(
                        showing.after(of, Page.position(after), most + 1),
                        most,
                        shown -> shown.kept().it().id().toString())
                .map(MeetingView::of)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<MeetingView> show(@PathVariable UUID id) {
        Shown shown = showing.show(new MeetingId(id));
        return Answers.shown(shown.kept().version(), MeetingView.of(shown));
    }

    @GetMapping("/{id}/quorum")
    ResponseEntity<QuorumView> quorum(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID item) {
        Shown shown = showing.show(new MeetingId(id), item == null ? null : new ItemId(item));
        return Answers.shown(shown.kept().version(), QuorumView.of(shown));
    }

    @PostMapping("/{id}/publication")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> publish(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable PublicationRequest request) {
        return answers.changed(holding.publish(new MeetingId(id), request == null ? null : request.reason()));
    }

    @PostMapping("/{id}/opening")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> open(@PathVariable UUID id) {
        return answers.changed(holding.open(new MeetingId(id)));
    }

    @PostMapping("/{id}/closure")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> close(@PathVariable UUID id) {
        return answers.changed(holding.close(new MeetingId(id)));
    }
}
