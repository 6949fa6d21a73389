package org.quorate.load.report;

import java.util.Locale;
import org.quorate.load.rounds.Rounds;
import org.quorate.load.rounds.Spread;

/**
 * A line of the table.
 *
 * @param ratios empty cells stand for a measurement of which every round was void
 * @param rounds how many, and how many of them void
 * @param absolute for information
 */
public record Line(int row, String what, Ratios ratios, Goal goal, String rounds, String absolute) {
    /** The ratio that counts, and how far the ratios lie apart, as they are shown. */
    public record Ratios(String figure, String quartiles, String range, String reached) {
        private static final Ratios NONE = new Ratios("void", "", "", "");

        static Ratios of(double figure, Spread spread, Goal goal) {
            return new Ratios(
                    number(figure),
                    number(spread.lowerQuartile()) + "–" + number(spread.upperQuartile()),
                    number(spread.least()) + "–" + number(spread.most()),
                    goal.reachedBy(figure));
        }

        private Ratios unproven() {
            return new Ratios(figure, quartiles, range, "–");
        }
    }

    /** With fewer valid rounds than were wanted the figures are shown, and no goal counts as reached. */
    public static Line of(int row, String what, Rounds rounds, int wanted, Goal goal) {
        boolean enough = rounds.valid().size() >= wanted;
        return new Line(
                row,
                what,
                rounds.ratios()
                        .map(ratios -> Ratios.of(ratios.median(), ratios, goal))
                        .map(ratios -> enough ? ratios : ratios.unproven())
                        .orElse(Ratios.NONE),
                goal,
                rounds.all().size() + ", " + rounds.voided() + " void" + (enough ? "" : ": too few valid"),
                rounds.subjects().map(Line::seconds).orElse("–") + " against "
                        + rounds.references().map(Line::seconds).orElse("–"));
    }

    /** Against a reference that never moves: what counts is the most that was ever seen. */
    public static Line ofMost(int row, String what, Spread ratios, Goal goal, String rounds, String absolute) {
        return new Line(row, what, Ratios.of(ratios.most(), ratios, goal), goal, rounds, absolute);
    }

    private static String seconds(Spread seconds) {
        return String.format(Locale.ROOT, "%.1f s (%.1f–%.1f)", seconds.median(), seconds.least(), seconds.most());
    }

    private static String number(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
