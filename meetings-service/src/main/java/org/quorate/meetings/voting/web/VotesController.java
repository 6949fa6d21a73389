package org.quorate.meetings.voting.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.application.BreakingTies;
import org.quorate.meetings.voting.application.OpeningVotes;
import org.quorate.meetings.voting.closing.application.ClosingVotes;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.web.views.MotionAnswers;
import org.quorate.meetings.voting.web.views.MotionView;
import org.quorate.starter.security.Caller;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts motions to the vote, closes votes, and breaks ties. */
@RestController
@RequestMapping("/api/{tenant}/motions/{id}")
class VotesController {

    private final OpeningVotes opening;
    private final ClosingVotes closing;
    private final BreakingTies ties;
    private final MotionAnswers answers;

    VotesController(OpeningVotes opening, ClosingVotes closing, BreakingTies ties, MotionAnswers answers) {
        this.opening = opening;
        this.closing = closing;
        this.ties = ties;
        this.answers = answers;
    }

    @PostMapping("/opening")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> open(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable OpeningRequest request) {
        return answers.changed(opening.open(new MotionId(id), OpeningRequest.mannerOf(request)));
    }

    @PostMapping("/closure")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> close(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable ClosureRequest request) {
        return answers.changed(closing.close(new MotionId(id), ClosureRequest.countsOf(request)));
    }

    /** The casting vote: entered by the clerk, or given by whoever presides with a token of their own. */
    @PostMapping("/casting-vote")
    ResponseEntity<MotionView> castingVote(@PathVariable UUID id, @Valid @RequestBody CastingVoteRequest request) {
        Caller caller = Caller.required();
        String account = caller.hasAnyOf(Strangers.CLERKS, Tenancy.current()) ? null : caller.account();
        return answers.changed(Strangers.seeNothing(
                ties.castingVote(new MotionId(id), new PersonId(request.by()), account, request.asChoice()), caller));
    }

    @PostMapping("/lot")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> lot(@PathVariable UUID id, @Valid @RequestBody LotRequest request) {
        return answers.changed(ties.lot(new MotionId(id), request.lot()));
    }
}
