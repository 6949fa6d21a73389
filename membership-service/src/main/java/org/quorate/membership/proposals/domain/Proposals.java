package org.quorate.membership.proposals.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;

/** The proposals for bodies of the tenant at hand. */
public interface Proposals {

    Optional<Kept<SeatsProposal>> find(BodyId body, ProposalId id);

    /** As {@link #find}, by one who is about to change it. */
    Optional<Kept<SeatsProposal>> findForChange(BodyId body, ProposalId id);

    void add(SeatsProposal proposal);

    void save(Kept<SeatsProposal> loaded, SeatsProposal changed);

    /** Those for a body, in the order of their ids. */
    List<Kept<SeatsProposal>> of(BodyId body);
}
