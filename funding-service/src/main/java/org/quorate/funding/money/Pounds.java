package org.quorate.funding.money;

import java.math.BigDecimal;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.quorate.contracts.Amount;

/** Money in pounds: as it is told to others, kept in pence, and said to people. */
public final class Pounds {

    private Pounds() {}

    public static Money ofPence(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    public static long inPence(Money money) {
        return money.getAmountMinorLong();
    }

    public static Money heard(Amount amount) {
        return Money.of(CurrencyUnit.of(amount.currency()), new BigDecimal(amount.amount()));
    }

    public static Amount told(Money money) {
        return new Amount(
                money.getAmount().toPlainString(), money.getCurrencyUnit().getCode());
    }

    /** As people write it: {@code £250,000.00}. */
    public static String said(Money money) {
        return String.format(Locale.UK, "£%,.2f", money.getAmount());
    }
}
