package org.quorate.indicators.observations.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was known of one indicator in one area. */
public record KnownInArea(List<Known> periods) {

    public static final KnownInArea NOTHING = new KnownInArea(List.of());

    public KnownInArea {
        periods = List.copyOf(periods);
    }

    /** That of the latest period. */
    public Optional<Known> latest() {
        return periods.stream().max(Comparator.comparing(Known::period));
    }

    public Optional<Known> during(Period period) {
        return periods.stream().filter(known -> known.period().equals(period)).findFirst();
    }
}
