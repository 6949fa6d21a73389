package org.quorate.membership.bodies.web;

import java.util.UUID;
import org.quorate.membership.bodies.application.ChangingStanding;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Transition;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.today.Today;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat make a body active, inactive or dissolved (R-MEM-18). */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}")
class StandingController {

    private static final String RULE = "R-MEM-18";

    private final ChangingStanding changing;
    private final LookingUpBodies looking;
    private final Today today;

    StandingController(ChangingStanding changing, LookingUpBodies looking, Today today) {
        this.changing = changing;
        this.looking = looking;
        this.today = today;
    }

    @PostMapping("/activation")
    @RequiresRole("secretariat")
    ResponseEntity<BodyShown> activate(@PathVariable UUID id) {
        return change(new BodyId(id), Standing.Status.ACTIVE);
    }

    @PostMapping("/inactivity")
    @RequiresRole("secretariat")
    ResponseEntity<BodyShown> rest(@PathVariable UUID id) {
        return change(new BodyId(id), Standing.Status.INACTIVE);
    }

    @PostMapping("/dissolution")
    @RequiresRole("secretariat")
    ResponseEntity<BodyShown> dissolve(@PathVariable UUID id) {
        return change(new BodyId(id), Standing.Status.DISSOLVED);
    }

    private ResponseEntity<BodyShown> change(BodyId id, Standing.Status status) {
        return switch (changing.change(id, status)) {
            case Transition.Made _ -> {
                KeptBody kept = looking.lookUp(id);
                yield Answers.changed("/bodies/" + id, kept.revision().version(), BodyShown.of(kept, today.date()));
            }
            case Transition.StandsSoAlready stands ->
                throw new Conflicting(
                        RULE,
                        "The body is " + Choice.wordFor(stands.standing().status()) + " already, since "
                                + stands.standing().since() + ".");
            case Transition.DissolvedForGood dissolved ->
                throw new Conflicting(
                        RULE,
                        "The body was dissolved on " + dissolved.standing().since() + ", and stays so.");
        };
    }
}
