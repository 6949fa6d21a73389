package org.quorate.indicators.intervals.domain;

/** The two ends of a computed interval. */
public record Bounds(double lower, double upper) {

    public Bounds {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "an interval runs from its lower to its upper end, was " + lower + " to " + upper);
        }
    }

    public Bounds times(double factor) {
        return new Bounds(lower * factor, upper * factor);
    }
}
