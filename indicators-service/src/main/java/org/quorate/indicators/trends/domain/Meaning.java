package org.quorate.indicators.trends.domain;

import java.util.Optional;
import org.quorate.indicators.definitions.domain.Polarity;

/** What a direction means where one way is good. */
public enum Meaning {
    BETTER("getting better"),
    WORSE("getting worse");

    private final String words;

    Meaning(String words) {
        this.words = words;
    }

    public static Optional<Meaning> of(Direction direction, Polarity polarity) {
        return switch (direction) {
            case NO_CHANGE, UNKNOWN -> Optional.empty();
            case INCREASING -> ofIncrease(polarity);
            case DECREASING -> ofIncrease(polarity).map(Meaning::opposite);
        };
    }

    private static Optional<Meaning> ofIncrease(Polarity polarity) {
        return switch (polarity) {
            case HIGH_IS_GOOD -> Optional.of(BETTER);
            case LOW_IS_GOOD -> Optional.of(WORSE);
            case NEUTRAL -> Optional.empty();
        };
    }

    private Meaning opposite() {
        return this == BETTER ? WORSE : BETTER;
    }

    public String words() {
        return words;
    }
}
