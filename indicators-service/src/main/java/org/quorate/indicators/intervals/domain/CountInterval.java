package org.quorate.indicators.intervals.domain;

/** The interval of a count of events, as public health computes it: exact while the count is small, Byar's from there. */
public final class CountInterval {

    /** From this count on Byar's approximation is as good. */
    public static final int BYAR_FROM = 10;

    private CountInterval() {}

    public static Bounds of(double count, Confidence confidence) {
        return count < BYAR_FROM ? ExactPoisson.of(count, confidence) : Byar.of(count, confidence);
    }
}
