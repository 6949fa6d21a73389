package org.quorate.membership.proposals.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Reshaped;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.proposals.domain.Handling;
import org.quorate.membership.proposals.domain.ProposalId;
import org.quorate.membership.proposals.domain.Proposals;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** The secretariat drafts a proposal for a body's seats, edits it, shows it to the body, or withdraws it. */
@UseCase
public class HandlingProposals {

    private final Proposals proposals;
    private final Bodies bodies;
    private final Today today;

    public HandlingProposals(Proposals proposals, Bodies bodies, Today today) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.today = today;
    }

    public void draft(SeatsProposal drafted) {
        body(drafted.body());
        proposals.add(drafted);
    }

    public Handling edit(BodyId body, ProposalId id, String title, LocalDate from, List<Suggestion> changes) {
        return change(body, id, proposal -> proposal.edited(title, from, changes));
    }

    public Handling show(BodyId body, ProposalId id) {
        return change(body, id, proposal -> proposal.shown(today.date()));
    }

    public Handling withdraw(BodyId body, ProposalId id, String why) {
        return change(body, id, proposal -> proposal.withdrawn(today.date(), why));
    }

    /** By the body, which has decided so. */
    Handling refuse(BodyId body, ProposalId id, LocalDate on, String decision) {
        return change(body, id, proposal -> proposal.refused(on, decision));
    }

    void setBack(BodyId body, ProposalId id, SeatsProposal.Setback setback) {
        change(body, id, proposal -> new Handling.Handled(proposal.setBack(setback)));
    }

    private Handling change(BodyId body, ProposalId id, Function<SeatsProposal, Handling> decision) {
        Kept<SeatsProposal> kept = proposals.findForChange(body, id).orElseThrow(() -> NotFound.of("proposal", id));
        Optional<Reshaped> inEffect = body(body).reshapedBy(id.value());
        if (inEffect.isPresent()) {
            return new Handling.InEffect(inEffect.get());
        }
        Handling handling = decision.apply(kept.thing());
        if (handling instanceof Handling.Handled handled) {
            proposals.save(kept, handled.proposal());
        }
        return handling;
    }

    private Body body(BodyId id) {
        return bodies.find(id).orElseThrow(() -> NotFound.of("body", id)).body();
    }
}
