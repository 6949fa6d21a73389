package org.quorate.funding.money;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An amount as a caller gives it: in pounds, with two decimals at most. */
public record GivenAmount(
        @NotNull
        @Pattern(
                regexp = "\\d{1,10}(\\.\\d{1,2})?",
                message = "is an amount in pounds with two decimals, such as 250000.00")
        String amount,

        @NotNull @Pattern(regexp = "GBP", message = "is GBP: funds are kept in pounds")
        String currency) {

    /**
     * The money that it stands for.
     *
     * @throws IllegalArgumentException where that is nothing
     */
    public Money money() {
        Money money = Money.of(CurrencyUnit.GBP, new BigDecimal(amount));
        if (!money.isPositive()) {
            throw new IllegalArgumentException("an amount is more than nothing, was " + amount);
        }
        return money;
    }
}
