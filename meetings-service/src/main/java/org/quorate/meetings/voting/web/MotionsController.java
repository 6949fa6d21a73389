package org.quorate.meetings.voting.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.application.ProposingMotions;
import org.quorate.meetings.voting.application.ShowingMotions;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.web.views.ElectorateView;
import org.quorate.meetings.voting.web.views.MotionAnswers;
import org.quorate.meetings.voting.web.views.MotionView;
import org.quorate.starter.problems.NotFound;
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

/** Motions: anyone may read, the secretariat brings them. */
@RestController
@RequestMapping("/api/{tenant}/motions")
class MotionsController {

    private final ProposingMotions proposing;
    private final ShowingMotions showing;
    private final MotionAnswers answers;

    MotionsController(ProposingMotions proposing, ShowingMotions showing, MotionAnswers answers) {
        this.proposing = proposing;
        this.showing = showing;
        this.answers = answers;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> propose(@Valid @RequestBody MotionRequest request) {
        Kept<Motion> proposed = Problems.granted(proposing.propose(request.command()));
        return Answers.created(proposed.it().id(), proposed.version(), answers.view(proposed));
    }

    @GetMapping
    ResponseEntity<Page<MotionView>> list(
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        MeetingId at = meeting == null ? null : new MeetingId(meeting);
        return Page.of(
                        showing.after(at, Page.position(after), most + 1),
                        most,
                        kept -> kept.it().id().toString())
                .map(answers::view)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<MotionView> show(@PathVariable UUID id) {
        Kept<Motion> kept = showing.show(new MotionId(id));
        return Answers.shown(kept.version(), answers.view(kept));
    }

    @GetMapping("/{id}/electorate")
    ResponseEntity<ElectorateView> electorate(@PathVariable UUID id) {
        Kept<Motion> kept = showing.show(new MotionId(id));
        return showing.electorate(kept.it())
                .map(electorate -> Answers.shown(kept.version(), ElectorateView.of(electorate)))
                .orElseThrow(() -> new NotFound("The vote on motion " + id + " has not opened."));
    }
}
