package org.quorate.funding.ledger.application;

import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.UseCase;

/** Commits what is reserved for a request that both have agreed to (R-FND-3). */
@UseCase
public class CommittingFunds {

    private final Ledgers ledgers;

    CommittingFunds(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    public Entering commit(FundId fund, RequestId request) {
        return ledgers.post(fund, EntryKey.commitment(request), ledger -> ledger.commit(request));
    }
}
