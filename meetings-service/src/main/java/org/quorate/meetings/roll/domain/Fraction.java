package org.quorate.meetings.roll.domain;

/** An exact share, such as one quarter. */
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("a share is from 0 to 1, was " + numerator + "/" + denominator);
        }
    }

    /** The smallest whole number that is at least this share of all (R-MTG-6: a fraction rounds up). */
    public int roundedUpOf(int all) {
        return Math.ceilDiv(numerator * all, denominator);
    }

    /** Whether a part of all is this share of it, or more; with {@code moreThan} only if more. */
    public boolean isReachedBy(int part, int all, boolean moreThan) {
        long share = (long) part * denominator;
        long needed = (long) numerator * all;
        return moreThan ? share > needed : share >= needed;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
