package org.quorate.funding.ledger.domain;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How much of a fund one request has reserved, committed and paid. */
public record Holding(Money reserved, Money committed, Money paid) {

    private static final Money ZERO = Money.zero(CurrencyUnit.GBP);

    public static final Holding NOTHING = new Holding(ZERO, ZERO, ZERO);

    public Holding {
        if (reserved.isNegative() || committed.isNegative() || paid.isNegative()) {
            throw new IllegalArgumentException("a request cannot hold less than nothing: reserved " + reserved
                    + ", committed " + committed + ", paid " + paid);
        }
    }

    /** Of a request whose whole commitment has been paid. */
    public static Holding spent(Money commitment) {
        return new Holding(ZERO, ZERO, commitment);
    }

    /** Whether there is still something to be paid or released. */
    public boolean isOpen() {
        return reserved.isPositive() || committed.isPositive();
    }

    Holding after(Move move) {
        return new Holding(
                Balances.after(move, Account.RESERVED, reserved),
                Balances.after(move, Account.COMMITTED, committed),
                Balances.after(move, Account.PAID, paid));
    }
}
