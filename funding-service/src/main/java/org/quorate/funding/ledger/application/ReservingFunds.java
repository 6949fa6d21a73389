package org.quorate.funding.ledger.application;

import org.joda.money.Money;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.UseCase;

/** Sets money aside for a request, if the fund has it. */
@UseCase
public class ReservingFunds {

    private final Ledgers ledgers;
    private final OpeningLedgers opening;

    ReservingFunds(Ledgers ledgers, OpeningLedgers opening) {
        this.ledgers = ledgers;
        this.opening = opening;
    }

    /**
     * Reserves an amount.
     *
     * @param allocated the whole of the fund: its ledger is opened with it, should the news of the fund not have arrived yet
     */
    public Entering reserve(FundId fund, Money allocated, RequestId request, Money amount) {
        opening.open(fund, allocated);
        return ledgers.post(fund, EntryKey.reservation(request), ledger -> ledger.reserve(request, amount));
    }
}
