package org.quorate.membership.bodies.web.compliance;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.constitutions.SettingRequirements;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Requiring;
import org.quorate.membership.bodies.web.Refusals;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.web.RequirementSetRequest;
import org.quorate.membership.requirements.web.RequirementSetShown;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat change a set of a body's own before it is in force, and end one that is. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/requirement-sets/{key}")
class RequirementSetsController {

    private final SettingRequirements setting;
    private final LookingUpBodies looking;

    RequirementSetsController(SettingRequirements setting, LookingUpBodies looking) {
        this.setting = setting;
        this.looking = looking;
    }

    /** All of it before it is in force; its last day from then on. */
    @PutMapping
    @RequiresRole("secretariat")
    ResponseEntity<RequirementSetShown> amend(
            @PathVariable UUID id, @PathVariable String key, @Valid @RequestBody RequirementSetRequest request) {
        if (!request.key().equals(key)) {
            throw new RuleBroken("R-ALL-4", "is " + key + " for this set: one that is called otherwise is another")
                    .at("/key");
        }
        BodyId body = new BodyId(id);
        RequirementSet set = request.set();
        return switch (setting.amend(body, set)) {
            case Requiring.Required _ ->
                Answers.changed(
                        "/bodies/" + id + "/requirement-sets/" + key,
                        looking.lookUp(body).revision().version(),
                        RequirementSetShown.of(set));
            case Requiring.Refused refused -> throw Refusals.of(refused);
        };
    }

    /** Before it is in force. */
    @DeleteMapping
    @RequiresRole("secretariat")
    ResponseEntity<Void> takeBack(@PathVariable UUID id, @PathVariable String key) {
        return switch (setting.takeBack(new BodyId(id), key)) {
            case Requiring.Required _ -> ResponseEntity.noContent().build();
            case Requiring.Refused refused -> throw Refusals.of(refused);
        };
    }
}
