package org.quorate.indicators.intervals.domain;

/**
 * Wilson's score interval of a proportion.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, 1927</a>, as in PHE technical guide: confidence intervals
 */
public final class Wilson {

    private Wilson() {}

    /** The interval of {@code count / of}, as a share of 1. */
    public static Bounds of(double count, double of, Confidence confidence) {
        if (!(count >= 0 && count <= of && of > 0)) {
            throw new IllegalArgumentException("a proportion counts from 0 to all, was " + count + " of " + of);
        }
        double z = confidence.z();
        double share = count / of;
        double middle = 2 * count + z * z;
        double reach = z * Math.sqrt(z * z + 4 * count * (1 - share));
        double scale = 2 * (of + z * z);
        return new Bounds(Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale));
    }
}
