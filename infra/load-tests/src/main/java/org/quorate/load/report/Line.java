package org.quorate.load.report;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.load.rounds.Rounds;
import org.quorate.load.rounds.Spread;

/**
 * A line of the table.
 *
 * @param ratios empty cells stand for a measurement of which every round was void
 * @param rounds how many, and how many of them void
 * @param absolute for information
 */
public record Line(String row, String what, Ratios ratios, Goal goal, String rounds, String absolute) {
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
    public static Line of(String row, String what, Rounds rounds, int wanted, Goal goal) {
        return of(row, what, rounds, wanted, rounds.ratios(), goal, Line::seconds);
    }

    /** How many of something were done in the time of the reference, each round having so many of them. */
    public static Line ofSpeed(String row, String what, Rounds rounds, int wanted, Goal goal, int each) {
        return of(row, what, rounds, wanted, rounds.speeds(), goal, seconds -> rate(seconds, each));
    }

    /** Of what is over in the twinkling of an eye. */
    public static Line ofMillis(String row, String what, Rounds rounds, int wanted, Goal goal) {
        return of(row, what, rounds, wanted, rounds.ratios(), goal, Line::millis);
    }

    private static Line of(
            String row,
            String what,
            Rounds rounds,
            int wanted,
            Optional<Spread> figures,
            Goal goal,
            Function<Spread, String> beside) {
        boolean enough = rounds.valid().size() >= wanted;
        return new Line(
                row,
                what,
                figures.map(ratios -> Ratios.of(ratios.median(), ratios, goal))
                        .map(ratios -> enough ? ratios : ratios.unproven())
                        .orElse(Ratios.NONE),
                goal,
                rounds.all().size() + ", " + rounds.voided() + " void" + (enough ? "" : ": too few valid"),
                rounds.subjects().map(beside).orElse("–") + " against "
                        + rounds.references().map(beside).orElse("–"));
    }

    /** Against a reference that never moves, in seconds. */
    public static Line ofSeconds(String row, String what, Spread seconds, double reference, Goal goal, int rounds) {
        Spread ratios = seconds.over(reference);
        return new Line(
                row, what, Ratios.of(ratios.median(), ratios, goal), goal, rounds + ", 0 void", precise(seconds));
    }

    /** Against a reference that never moves: what counts is the most that was ever seen. */
    public static Line ofMost(String row, String what, Spread ratios, Goal goal, String rounds, String absolute) {
        return new Line(row, what, Ratios.of(ratios.most(), ratios, goal), goal, rounds, absolute);
    }

    private static String seconds(Spread seconds) {
        return String.format(Locale.ROOT, "%.1f s (%.1f–%.1f)", seconds.median(), seconds.least(), seconds.most());
    }

    private static String precise(Spread seconds) {
        return String.format(Locale.ROOT, "%.2f s (%.2f–%.2f)", seconds.median(), seconds.least(), seconds.most());
    }

    private static String millis(Spread seconds) {
        return String.format(
                Locale.ROOT,
                "%.1f ms (%.1f–%.1f)",
                seconds.median() * 1e3,
                seconds.least() * 1e3,
                seconds.most() * 1e3);
    }

    private static String rate(Spread seconds, int each) {
        return String.format(
                Locale.ROOT,
                "%.0f/s (%.0f–%.0f)",
                each / seconds.median(),
                each / seconds.most(),
                each / seconds.least());
    }

    private static String number(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
