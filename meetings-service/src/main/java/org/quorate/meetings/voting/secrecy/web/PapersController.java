package org.quorate.meetings.voting.secrecy.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.secrecy.application.CastingPapers;
import org.quorate.meetings.voting.web.Strangers;
import org.quorate.starter.security.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Papers of secret ballots: all that is answered is that one was taken. */
@RestController
class PapersController {

    private final CastingPapers casting;

    PapersController(CastingPapers casting) {
        this.casting = casting;
    }

    /** A paper that was taken. */
    record TakenView(String motion, boolean accepted) {}

    @PostMapping("/api/{tenant}/motions/{id}/papers")
    TakenView cast(@PathVariable UUID id, @Valid @RequestBody PaperRequest request) {
        Caller caller = Caller.required();
        Problems.granted(Strangers.seeNothing(casting.cast(request.command(new MotionId(id), caller)), caller));
        return new TakenView(id.toString(), true);
    }
}
