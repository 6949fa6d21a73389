package org.quorate.membership.proposals.domain;

import java.util.UUID;

/** Names a proposal for good. */
public record ProposalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
