package org.quorate.membership.proposals.web;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.proposals.domain.ProposalId;
import org.quorate.membership.proposals.domain.Proposals;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.membership.reviews.application.Reviewing;
import org.quorate.membership.reviews.application.ReviewingMembership;
import org.quorate.membership.reviews.web.WhatIfShown;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows proposals to whom they are for, with what the body would come to. */
@Component
class Showing {

    private final Proposals proposals;
    private final LookingUpBodies bodies;
    private final ReviewingMembership reviewing;
    private final Today today;

    Showing(Proposals proposals, LookingUpBodies bodies, ReviewingMembership reviewing, Today today) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.reviewing = reviewing;
        this.today = today;
    }

    Page<ProposalShown> all(BodyId id) {
        Body body = bodies.lookUp(id).body();
        Sight sight = Sight.of(body, today.date());
        return new Page<>(
                proposals.of(id).stream()
                        .filter(kept -> sight.reaches(kept.thing()))
                        .map(kept -> ProposalShown.of(kept, body, null))
                        .toList(),
                null);
    }

    ResponseEntity<ProposalShown> one(BodyId id, ProposalId proposal) {
        Body body = bodies.lookUp(id).body();
        Sight sight = Sight.of(body, today.date());
        Kept<SeatsProposal> kept = proposals
                .find(id, proposal)
                .filter(found -> sight.reaches(found.thing()))
                .orElseThrow(() -> NotFound.of("proposal", proposal));
        return Answers.shown(kept.version(), shown(kept, body));
    }

    ResponseEntity<ProposalShown> drafted(BodyId id, ProposalId proposal) {
        Kept<SeatsProposal> kept = load(id, proposal);
        return Answers.created(
                proposal, kept.version(), shown(kept, bodies.lookUp(id).body()));
    }

    ResponseEntity<ProposalShown> changed(BodyId id, ProposalId proposal) {
        Kept<SeatsProposal> kept = load(id, proposal);
        return Answers.changed(
                "/bodies/" + id + "/proposals/" + proposal,
                kept.version(),
                shown(kept, bodies.lookUp(id).body()));
    }

    private Kept<SeatsProposal> load(BodyId id, ProposalId proposal) {
        return proposals.find(id, proposal).orElseThrow(() -> NotFound.of("proposal", proposal));
    }

    private ProposalShown shown(Kept<SeatsProposal> kept, Body body) {
        SeatsProposal proposal = kept.thing();
        boolean open =
                proposal.isOpen() && body.reshapedBy(proposal.id().value()).isEmpty();
        return ProposalShown.of(kept, body, open ? comesTo(body, proposal) : null);
    }

    private @Nullable WhatIfShown comesTo(Body body, SeatsProposal proposal) {
        return switch (reviewing.review(body, proposal.from(), proposal.changes())) {
            case Reviewing.Reviewed reviewed -> WhatIfShown.of(reviewed);
            case Reviewing.Refused _ -> null;
        };
    }
}
