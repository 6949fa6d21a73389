package org.quorate.gateway.site.reviews;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far ahead a check looks for terms that end. */
public enum Within {
    ONE_MONTH("P1M", "a month"),
    THREE_MONTHS("P3M", "three months"),
    SIX_MONTHS("P6M", "six months"),
    A_YEAR("P1Y", "a year");

    private final String period;
    private final String inWords;

    Within(String period, String inWords) {
        this.period = period;
        this.inWords = inWords;
    }

    /** Three months, unless another of them is asked for. */
    public static Within of(@Nullable String period) {
        return Arrays.stream(values())
                .filter(each -> each.period.equals(period))
                .findFirst()
                .orElse(THREE_MONTHS);
    }

    public String period() {
        return period;
    }

    public String inWords() {
        return inWords;
    }
}
