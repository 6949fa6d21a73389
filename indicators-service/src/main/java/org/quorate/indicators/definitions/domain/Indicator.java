package org.quorate.indicators.definitions.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.indicators.values.Wording;

/**
 * Something that is measured again and again, to see whether a priority moves.
 *
 * @param priority the priority of the strategy that it belongs to, where it belongs to one
 */
public record Indicator(
        IndicatorId id,
        IndicatorCode code,
        String name,
        Polarity polarity,
        Unit unit,
        @Nullable String priority) {

    public Indicator {
        name = Wording.of("name", name, 300);
        priority = priority == null ? null : Wording.of("priority", priority, 200);
    }

    /** Follows this indicator from now on, unless its code is taken. */
    public Definition defineUnless(boolean codeIsTaken) {
        if (codeIsTaken) return new Definition.CodeTaken(code);
        return new Definition.Defined(this);
    }
}
