package org.quorate.membership.proposals.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.membership.proposals.domain.ProposalId;
import org.quorate.membership.proposals.domain.Proposals;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Proposals in MongoDB; nothing is told of them before they take effect. */
@Component
final class MongoProposals implements Proposals {

    private static final int MOST = 500;

    private final Shelf<SeatsProposal, ProposalDocument> shelf;

    MongoProposals(DocumentStores stores) {
        this.shelf = new Shelf<>(
                stores.aggregates("proposals", ProposalDocument.class, "body"),
                ProposalDocument::of,
                (stored, id) -> stored.restored(new ProposalId(id)));
    }

    @Override
    public Optional<Kept<SeatsProposal>> find(BodyId body, ProposalId id) {
        return shelf.find(id.value()).filter(kept -> kept.thing().body().equals(body));
    }

    @Override
    public Optional<Kept<SeatsProposal>> findForChange(BodyId body, ProposalId id) {
        return shelf.findForChange(id.value())
                .filter(kept -> kept.thing().body().equals(body));
    }

    @Override
    public void add(SeatsProposal proposal) {
        shelf.add(proposal.id().value(), proposal, List.of());
    }

    @Override
    public void save(Kept<SeatsProposal> loaded, SeatsProposal changed) {
        shelf.save(loaded, changed, List.of());
    }

    @Override
    public List<Kept<SeatsProposal>> of(BodyId body) {
        return shelf.where(Map.of("body", body.toString()), null, MOST);
    }
}
