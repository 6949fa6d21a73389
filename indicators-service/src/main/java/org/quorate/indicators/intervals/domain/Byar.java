package org.quorate.indicators.intervals.domain;

/**
 * Byar's approximation to the exact Poisson interval of a count, good from a count of 10.
 *
 * @see <a href="https://pubmed.ncbi.nlm.nih.gov/3329634/">Breslow and Day, 1987</a>, page 69
 */
public final class Byar {

    private Byar() {}

    /** The interval of a count. */
    public static Bounds of(double count, Confidence confidence) {
        return new Bounds(lower(count, confidence.z()), upper(count + 1, confidence.z()));
    }

    private static double lower(double count, double z) {
        if (count == 0) return 0;
        return Math.max(0, count * cubed(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))));
    }

    private static double upper(double oneMore, double z) {
        return oneMore * cubed(1 - 1 / (9 * oneMore) + z / (3 * Math.sqrt(oneMore)));
    }

    private static double cubed(double number) {
        return number * number * number;
    }
}
