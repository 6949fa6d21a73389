package org.quorate.load.report;

/** The ratios that are aimed at, of which less is better. */
public record Goal(double target, double stretch) {
    String reachedBy(double ratio) {
        if (ratio <= stretch) return "stretch";
        return ratio <= target ? "target" : "missed";
    }
}
