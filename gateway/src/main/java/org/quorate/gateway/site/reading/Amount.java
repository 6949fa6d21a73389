package org.quorate.gateway.site.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount of money as the services write it. */
public record Amount(BigDecimal amount, @Nullable String currency) {

    public static final Amount NOTHING = new Amount(BigDecimal.ZERO, "GBP");
}
