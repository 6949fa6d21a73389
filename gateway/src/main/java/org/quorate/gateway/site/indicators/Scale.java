package org.quorate.gateway.site.indicators;

import java.util.ArrayList;
import java.util.List;

/** Places values along a line, between round numbers. */
record Scale(double from, double to, double start, double end, double step) {

    private static final int ABOUT_FIVE_TICKS = 5;

    /** A round number on the line, and where it stands. */
    record Tick(double position, String label) {}

    static Scale over(double least, double most, double start, double end) {
        double span = most > least ? most - least : Math.max(1, Math.abs(most));
        double step = roundStep(span / ABOUT_FIVE_TICKS);
        double from = Math.floor((least - span * 0.05) / step) * step;
        double to = Math.ceil((most + span * 0.05) / step) * step;
        return new Scale(from, to, start, end, step);
    }

    double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        long count = Math.round((to - from) / step);
        for (long i = 0; i <= count; i++) {
            double value = from + i * step;
            ticks.add(new Tick(at(value), step < 1 ? "%.1f".formatted(value) : "%.0f".formatted(value)));
        }
        return ticks;
    }

    private static double roundStep(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double leading = raw / power;
        if (leading <= 1) return power;
        if (leading <= 2) return 2 * power;
        return leading <= 5 ? 5 * power : 10 * power;
    }
}
