package org.quorate.funding.ledger.application;

import org.joda.money.Money;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.starter.store.UseCase;

/** Opens the ledger of a fund with all its money available: once, whoever asks first. */
@UseCase
public class OpeningLedgers {

    private final Ledgers ledgers;

    OpeningLedgers(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    public Entering open(FundId fund, Money allocated) {
        return ledgers.post(fund, EntryKey.allocation(fund), ledger -> ledger.allocate(allocated));
    }
}
