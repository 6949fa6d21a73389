package org.quorate.membership.constitutions.domain.quorum;

/** An exact share of a whole, such as one quarter; of people it rounds up. */
public record Fraction(int numerator, int denominator) {

    private static final int LARGEST = 1_000;

    public Fraction {
        if (denominator < 1 || denominator > LARGEST) {
            throw new IllegalArgumentException("a denominator is from 1 to " + LARGEST + ", was " + denominator);
        }
        if (numerator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "a share is more than nothing and at most the whole, was " + numerator + "/" + denominator);
        }
    }

    /** How many of a whole are at least this share of it. */
    public int of(int whole) {
        return Math.ceilDiv(numerator * whole, denominator);
    }

    public boolean isLessThanHalf() {
        return 2 * numerator < denominator;
    }

    public boolean isWhole() {
        return numerator == denominator;
    }
}
