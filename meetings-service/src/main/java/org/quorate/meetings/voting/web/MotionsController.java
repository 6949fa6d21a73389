package org.quorate.meetings.voting.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.application.BreakingTies;
import org.quorate.meetings.voting.application.ClosingVotes;
import org.quorate.meetings.voting.application.OpeningVotes;
import org.quorate.meetings.voting.application.ProposingMotions;
import org.quorate.meetings.voting.application.ShowingMotions;
import org.quorate.meetings.voting.domain.Electorate;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
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

/** Motions: anyone may read, the secretariat puts them and closes them. */
@RestController
@RequestMapping("/api/{tenant}/motions")
class MotionsController {

    private final ProposingMotions proposing;
    private final OpeningVotes opening;
    private final ClosingVotes closing;
    private final BreakingTies ties;
    private final ShowingMotions showing;

    MotionsController(
            ProposingMotions proposing,
            OpeningVotes opening,
            ClosingVotes closing,
            BreakingTies ties,
            ShowingMotions showing) {
        this.proposing = proposing;
        this.opening = opening;
        this.closing = closing;
        this.ties = ties;
        this.showing = showing;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> propose(@Valid @RequestBody MotionRequest request) {
        Kept<Motion> proposed = Problems.granted(proposing.propose(request.command()));
        return Answers.created(proposed.it().id(), proposed.version(), view(proposed));
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
                .map(this::view)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<MotionView> show(@PathVariable UUID id) {
        Kept<Motion> kept = showing.show(new MotionId(id));
        return Answers.shown(kept.version(), view(kept));
    }

    @GetMapping("/{id}/electorate")
    ResponseEntity<ElectorateView> electorate(@PathVariable UUID id) {
        Kept<Motion> kept = showing.show(new MotionId(id));
        return showing.electorate(kept.it())
                .map(electorate -> Answers.shown(kept.version(), ElectorateView.of(electorate)))
                .orElseThrow(() -> new NotFound("The vote on motion " + id + " has not opened."));
    }

    @PostMapping("/{id}/opening")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> open(@PathVariable UUID id) {
        return changed(opening.open(new MotionId(id)));
    }

    @PostMapping("/{id}/closure")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> close(@PathVariable UUID id) {
        return changed(closing.close(new MotionId(id)));
    }

    @PostMapping("/{id}/casting-vote")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> breakTie(@PathVariable UUID id, @Valid @RequestBody CastingVoteRequest request) {
        return changed(ties.breakTie(new MotionId(id), new PersonId(request.by()), request.asChoice()));
    }

    private ResponseEntity<MotionView> changed(Answer<Kept<Motion>> answer) {
        Kept<Motion> kept = Problems.granted(answer);
        return Answers.changed("/motions/" + kept.it().id(), kept.version(), view(kept));
    }

    private MotionView view(Kept<Motion> kept) {
        boolean byUnit =
                showing.electorate(kept.it()).map(Electorate::votesByUnit).orElse(false);
        return MotionView.of(kept, byUnit);
    }
}
