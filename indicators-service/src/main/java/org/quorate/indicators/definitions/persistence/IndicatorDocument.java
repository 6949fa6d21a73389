package org.quorate.indicators.definitions.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorCode;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.definitions.domain.Polarity;
import org.quorate.indicators.definitions.domain.Unit;

/** An indicator as it is stored. */
record IndicatorDocument(
        String code,
        String name,
        String polarity,
        String unit,
        @Nullable String priority) {

    static IndicatorDocument of(Indicator indicator) {
        return new IndicatorDocument(
                indicator.code().value(),
                indicator.name(),
                indicator.polarity().word(),
                indicator.unit().text(),
                indicator.priority());
    }

    Indicator indicator(String id) {
        return new Indicator(
                new IndicatorId(UUID.fromString(id)),
                new IndicatorCode(code),
                name,
                Polarity.of(polarity),
                new Unit(unit),
                priority);
    }
}
