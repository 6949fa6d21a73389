package org.quorate.membership.reviews.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.reviews.application.Reviewing;
import org.quorate.membership.reviews.application.ReviewingMembership;
import org.quorate.membership.today.Today;
import org.quorate.starter.security.RequiresRole;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a body would come to with other seats, for anyone at work in the tenant; it changes nothing. */
@RestController
class WhatIfController {

    private final ReviewingMembership reviewing;
    private final LookingUpBodies looking;
    private final Today today;

    WhatIfController(ReviewingMembership reviewing, LookingUpBodies looking, Today today) {
        this.reviewing = reviewing;
        this.looking = looking;
        this.today = today;
    }

    @PostMapping("/api/{tenant}/bodies/{id}/what-if")
    @RequiresRole({"secretariat", "officer", "analyst", "finance", "admin", "auditor", "member"})
    WhatIfShown think(@PathVariable UUID id, @Valid @RequestBody WhatIfRequest request) {
        Body body = looking.lookUp(new BodyId(id)).body();
        return switch (reviewing.review(
                body, request.on() == null ? today.date() : request.on(), ChangeJson.read(request.changes()))) {
            case Reviewing.Reviewed reviewed -> WhatIfShown.of(reviewed);
            case Reviewing.Refused refused -> throw RefusalsOfReviews.of(refused);
        };
    }
}
