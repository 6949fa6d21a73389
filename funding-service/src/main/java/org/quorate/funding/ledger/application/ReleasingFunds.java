package org.quorate.funding.ledger.application;

import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.UseCase;

/** Frees what is reserved for a request that has come to nothing. */
@UseCase
public class ReleasingFunds {

    private final Ledgers ledgers;

    ReleasingFunds(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    public Entering release(FundId fund, RequestId request) {
        return ledgers.post(fund, EntryKey.release(request), ledger -> ledger.release(request));
    }
}
