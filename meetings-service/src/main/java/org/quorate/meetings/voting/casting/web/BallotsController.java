package org.quorate.meetings.voting.casting.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.voting.casting.application.Accepted;
import org.quorate.meetings.voting.casting.application.CastingVotes;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.web.Strangers;
import org.quorate.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Votes: of the clerk, by show of hands, and of members, each with a token of their own, from whatever tenant. */
@RestController
class BallotsController {

    private final CastingVotes casting;

    BallotsController(CastingVotes casting) {
        this.casting = casting;
    }

    @PostMapping("/api/{tenant}/motions/{id}/ballots")
    ResponseEntity<BallotView> cast(
            @PathVariable String tenant, @PathVariable UUID id, @Valid @RequestBody BallotRequest request) {
        Caller caller = Caller.required();
        Accepted accepted =
                Problems.granted(Strangers.seeNothing(casting.cast(request.command(new MotionId(id), caller)), caller));
        return ResponseEntity.status(accepted.isFirst() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/" + tenant + "/motions/" + id))
                .body(BallotView.of(accepted));
    }
}
