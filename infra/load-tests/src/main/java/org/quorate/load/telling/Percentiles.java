package org.quorate.load.telling;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.quorate.load.rounds.Round;
import org.quorate.load.rounds.Rounds;

/** Percentiles of delays, in seconds. */
final class Percentiles {
    private static final Quantile QUANTILE = Quantile.withDefaults().withCopy(true);

    private Percentiles() {}

    static double of(double[] seconds, double share) {
        return QUANTILE.evaluate(seconds, share);
    }

    /** The rounds in which these delays were seen, the reference's beside the subject's. */
    static Rounds rounds(List<double[]> references, List<double[]> subjects, double share) {
        return new Rounds(IntStream.range(0, references.size())
                .mapToObj(round -> new Round(of(references.get(round), share), of(subjects.get(round), share)))
                .toList());
    }
}
