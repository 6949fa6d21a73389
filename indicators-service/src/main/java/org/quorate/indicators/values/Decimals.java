package org.quorate.indicators.values;

import java.math.BigDecimal;
import java.math.MathContext;

/** Exact decimal numbers of a size that a public figure can have. */
public final class Decimals {

    /** What a computed figure is kept with: more digits than any is published with. */
    public static final MathContext COMPUTED = new MathContext(10);

    private static final int WHOLE_DIGITS = 12;
    private static final int DECIMALS = 12;

    private Decimals() {}

    /** The number with the decimals that it was given with; refused when it is larger or finer than any figure is. */
    public static BigDecimal figure(String what, BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        if (number.signum() != 0 && whole > WHOLE_DIGITS) {
            throw new IllegalArgumentException(what + " has at most " + WHOLE_DIGITS + " digits before the point");
        }
        if (number.scale() > DECIMALS || number.scale() < -WHOLE_DIGITS) {
            throw new IllegalArgumentException(what + " has at most " + DECIMALS + " decimals");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** As {@link #figure}, and not below zero. */
    public static BigDecimal count(String what, BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException(what + " must not be below 0");
        }
        return figure(what, number);
    }

    /** A computed number as it is kept. */
    public static BigDecimal computed(double number) {
        return computed(new BigDecimal(number));
    }

    /** A computed number as it is kept. */
    public static BigDecimal computed(BigDecimal number) {
        BigDecimal rounded = number.round(COMPUTED).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
