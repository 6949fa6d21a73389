package org.quorate.load.rounds;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** All rounds of a measurement, void ones among them. */
public record Rounds(List<Round> all) {
    /** A reference further than this from the median of the references was disturbed, and its round is void. */
    private static final double MOST_DRIFT = 0.30;

    public Rounds {
        all = List.copyOf(all);
    }

    public List<Round> valid() {
        if (all.isEmpty()) return List.of();
        double median = spread(all, Round::reference).median();
        return all.stream()
                .filter(round -> Math.abs(round.reference() - median) <= MOST_DRIFT * median)
                .toList();
    }

    public int voided() {
        return all.size() - valid().size();
    }

    /** Of the valid rounds; empty when there is none. */
    public Optional<Spread> ratios() {
        return ofValid(Round::ratio);
    }

    /** How fast the subject is where the reference is 1, in the valid rounds; empty when there is none. */
    public Optional<Spread> speeds() {
        return ofValid(Round::speed);
    }

    /** Of the valid rounds, in seconds; empty when there is none. */
    public Optional<Spread> references() {
        return ofValid(Round::reference);
    }

    /** Of the valid rounds, in seconds; empty when there is none. */
    public Optional<Spread> subjects() {
        return ofValid(Round::subject);
    }

    private Optional<Spread> ofValid(ToDoubleFunction<Round> figure) {
        List<Round> valid = valid();
        return valid.isEmpty() ? Optional.empty() : Optional.of(spread(valid, figure));
    }

    private static Spread spread(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Spread.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
