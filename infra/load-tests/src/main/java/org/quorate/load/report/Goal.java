package org.quorate.load.report;

/** The ratios that are aimed at: at most, or at least. */
public record Goal(double target, double stretch, boolean lessIsBetter) {
    public static Goal atMost(double target, double stretch) {
        return new Goal(target, stretch, true);
    }

    public static Goal atLeast(double target, double stretch) {
        return new Goal(target, stretch, false);
    }

    String reachedBy(double ratio) {
        if (reaches(ratio, stretch)) return "stretch";
        return reaches(ratio, target) ? "target" : "missed";
    }

    String inWords(double aim) {
        return (lessIsBetter ? "≤ " : "≥ ") + aim;
    }

    private boolean reaches(double ratio, double aim) {
        return lessIsBetter ? ratio <= aim : ratio >= aim;
    }
}
