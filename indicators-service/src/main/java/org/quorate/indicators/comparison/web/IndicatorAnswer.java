package org.quorate.indicators.comparison.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.comparison.domain.Scored;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.observations.application.ShownObservation;

/**
 * An indicator as it is shown.
 *
 * @param observation that of the latest period, where an area was asked for and is observed
 * @param comparisons left out where no area was asked for
 */
record IndicatorAnswer(
        UUID id,
        String code,
        String name,
        String polarity,
        String unit,
        @Nullable String priority,
        @Nullable ShownObservation observation,
        @Nullable List<ComparisonAnswer> comparisons) {

    static IndicatorAnswer of(Indicator indicator) {
        return answer(indicator, null, null);
    }

    static IndicatorAnswer of(Scored scored) {
        return answer(
                scored.indicator(),
                scored.observation().map(ShownObservation::of).orElse(null),
                scored.comparisons().stream().map(ComparisonAnswer::of).toList());
    }

    private static IndicatorAnswer answer(
            Indicator indicator, @Nullable ShownObservation observation, @Nullable List<ComparisonAnswer> comparisons) {
        return new IndicatorAnswer(
                indicator.id().value(),
                indicator.code().value(),
                indicator.name(),
                indicator.polarity().word(),
                indicator.unit().text(),
                indicator.priority(),
                observation,
                comparisons);
    }
}
