package org.quorate.indicators.definitions.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Indicator;

/** An indicator as it is shown. */
record IndicatorAnswer(
        UUID id,
        String code,
        String name,
        String polarity,
        String unit,
        @Nullable String priority) {

    static IndicatorAnswer of(Indicator indicator) {
        return new IndicatorAnswer(
                indicator.id().value(),
                indicator.code().value(),
                indicator.name(),
                indicator.polarity().word(),
                indicator.unit().text(),
                indicator.priority());
    }
}
