package org.quorate.funding.ledger.application;

import org.joda.money.Money;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.domain.Reference;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.UseCase;

/** Pays against a commitment: once under each reference. */
@UseCase
public class PayingOut {

    private final Ledgers ledgers;

    PayingOut(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    public Entering pay(FundId fund, RequestId request, Money amount, Reference reference) {
        return ledgers.post(
                fund, EntryKey.payment(request, reference), ledger -> ledger.pay(request, amount, reference));
    }
}
