package org.quorate.membership.proposals.application;

import java.time.LocalDate;
import java.util.Optional;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Reshaping;
import org.quorate.membership.decisions.application.About;
import org.quorate.membership.decisions.application.EffectOfDecision;
import org.quorate.membership.decisions.application.PartOfBody;
import org.quorate.membership.proposals.domain.ProposalId;
import org.quorate.membership.proposals.domain.Proposals;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.starter.store.UseCase;

/**
 * A proposal takes effect when what it was put to is carried, and is refused when that is lost; one that cannot take effect says why. A
 * pathway names it only in the decision that completes it (R-DEC-2).
 */
@UseCase
public class ProposalsDecided implements EffectOfDecision {

    /** What a decision names as its subject's type; the id is that of the body, a stroke, and that of the proposal. */
    public static final String TYPE = "proposal";

    private final PuttingIntoEffect putting;
    private final HandlingProposals handling;
    private final Proposals proposals;

    public ProposalsDecided(PuttingIntoEffect putting, HandlingProposals handling, Proposals proposals) {
        this.putting = putting;
        this.handling = handling;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public void of(DecisionRecorded decision) {
        Optional<PartOfBody> named = About.partOfBody(decision, TYPE)
                .filter(about -> proposals
                        .findForChange(about.body(), new ProposalId(about.part()))
                        .isPresent());
        if (named.isPresent()) {
            BodyId body = named.get().body();
            ProposalId proposal = new ProposalId(named.get().part());
            LocalDate from = decision.content().effectiveFrom();
            if (About.givesEffect(decision)) {
                effect(body, proposal, from, decision.decisionId());
            } else if (About.isLost(decision)) {
                handling.refuse(body, proposal, from, decision.decisionId());
            }
        }
    }

    private void effect(BodyId body, ProposalId proposal, LocalDate from, String decision) {
        switch (putting.put(body, proposal, from, decision)) {
            case Effecting.InEffect _, Effecting.NotReshaped(Reshaping.InEffectAlready _) -> {}
            case Effecting.Refused refused ->
                handling.setBack(
                        body, proposal, new SeatsProposal.Setback(decision, from, WhyNotInEffect.inWords(refused)));
        }
    }
}
