package org.quorate.indicators.definitions.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorCode;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.definitions.domain.Polarity;
import org.quorate.indicators.definitions.domain.Unit;
import org.quorate.indicators.values.Wording;
import org.quorate.starter.problems.Field;
import org.quorate.starter.tenancy.Tenancy;

/** The request for a new indicator. */
record DefineIndicator(
        @NotNull String code,
        @NotNull String name,
        @NotNull String polarity,
        @NotNull String unit,
        @Nullable String priority) {

    Indicator indicator() {
        IndicatorCode checked = Field.at("/code", () -> new IndicatorCode(code));
        return new Indicator(
                IndicatorId.of(Tenancy.current().value(), checked),
                checked,
                Field.at("/name", () -> Wording.of("name", name, 300)),
                Field.at("/polarity", "R-IND-2", () -> Polarity.of(polarity)),
                Field.at("/unit", () -> new Unit(unit)),
                priority == null ? null : Field.at("/priority", () -> Wording.of("priority", priority, 200)));
    }
}
