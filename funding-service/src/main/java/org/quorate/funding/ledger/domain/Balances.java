package org.quorate.funding.ledger.domain;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How much stands where: allocated = available + reserved + committed + paid, always, and none of it below nothing (R-FND-5). */
public record Balances(Money allocated, Money available, Money reserved, Money committed, Money paid) {

    private static final Money ZERO = Money.zero(CurrencyUnit.GBP);

    public static final Balances NOTHING = new Balances(ZERO, ZERO, ZERO, ZERO, ZERO);

    public Balances {
        if (available.isNegative() || reserved.isNegative() || committed.isNegative() || paid.isNegative()) {
            throw new IllegalArgumentException("no account of a fund can be below nothing: available " + available
                    + ", reserved " + reserved + ", committed " + committed + ", paid " + paid);
        }
        if (!available.plus(reserved).plus(committed).plus(paid).isEqual(allocated)) {
            throw new IllegalArgumentException("a fund of " + allocated + " cannot stand at available " + available
                    + ", reserved " + reserved + ", committed " + committed + ", paid " + paid);
        }
    }

    public Balances after(Move move) {
        return new Balances(
                move.from() == Account.ALLOCATED ? allocated.plus(move.amount()) : allocated,
                after(move, Account.AVAILABLE, available),
                after(move, Account.RESERVED, reserved),
                after(move, Account.COMMITTED, committed),
                after(move, Account.PAID, paid));
    }

    static Money after(Move move, Account account, Money balance) {
        if (account == move.from()) {
            return balance.minus(move.amount());
        }
        return account == move.to() ? balance.plus(move.amount()) : balance;
    }
}
