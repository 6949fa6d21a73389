package org.quorate.meetings.voting.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.application.NominatingCandidates;
import org.quorate.meetings.voting.consensus.application.DecidingWithoutCount;
import org.quorate.meetings.voting.consensus.application.DecidingWithoutCount.Objector;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.web.views.MotionAnswers;
import org.quorate.meetings.voting.web.views.MotionView;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.Caller;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to motions besides votes: nominations, consensus, objections to it, and withdrawals. */
@RestController
@RequestMapping("/api/{tenant}/motions/{id}")
class BusinessController {

    private final NominatingCandidates nominating;
    private final DecidingWithoutCount deciding;
    private final MotionAnswers answers;

    BusinessController(NominatingCandidates nominating, DecidingWithoutCount deciding, MotionAnswers answers) {
        this.nominating = nominating;
        this.deciding = deciding;
        this.answers = answers;
    }

    @PostMapping("/nominations")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> nominate(@PathVariable UUID id, @Valid @RequestBody NominationRequest request) {
        return answers.changed(nominating.nominate(new MotionId(id), request.command()));
    }

    @PostMapping("/consensus")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> agree(@PathVariable UUID id) {
        return answers.changed(deciding.agree(new MotionId(id)));
    }

    /** An objection: entered by the clerk, or made by a member with a token of their own. */
    @PostMapping("/objection")
    ResponseEntity<MotionView> object(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable ObjectionRequest request) {
        Caller caller = Caller.required();
        UUID named = request == null ? null : request.person();
        boolean isClerk = caller.hasAnyOf(Strangers.CLERKS, Tenancy.current());
        if (isClerk && named == null) {
            throw new RuleBroken("R-VOT-5", "Whose objection it is must be said.").at("/person");
        }
        Objector objector = new Objector(named == null ? null : new PersonId(named), isClerk ? null : caller.account());
        boolean asksForNames = request != null && Boolean.TRUE.equals(request.namedVote());
        return answers.changed(Strangers.seeNothing(deciding.object(new MotionId(id), objector, asksForNames), caller));
    }

    @PostMapping("/withdrawal")
    @RequiresRole("secretariat")
    ResponseEntity<MotionView> withdraw(@PathVariable UUID id) {
        return answers.changed(deciding.withdraw(new MotionId(id)));
    }
}
