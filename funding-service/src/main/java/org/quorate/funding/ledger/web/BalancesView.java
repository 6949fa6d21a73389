package org.quorate.funding.ledger.web;

import org.quorate.contracts.Amount;
import org.quorate.funding.ledger.domain.Balances;
import org.quorate.funding.money.Pounds;

/** Balances as they are shown, with a fund and with each entry. */
public record BalancesView(Amount allocated, Amount available, Amount reserved, Amount committed, Amount paid) {

    public static BalancesView of(Balances balances) {
        return new BalancesView(
                Pounds.told(balances.allocated()),
                Pounds.told(balances.available()),
                Pounds.told(balances.reserved()),
                Pounds.told(balances.committed()),
                Pounds.told(balances.paid()));
    }
}
