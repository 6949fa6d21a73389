package org.quorate.indicators.trends.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.application.LookingUpIndicators;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.application.View;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Period;
import org.quorate.indicators.trends.application.FindingTrends;
import org.quorate.indicators.trends.domain.Meaning;
import org.quorate.indicators.trends.domain.Trend;
import org.quorate.indicators.values.Decimals;
import org.quorate.starter.problems.Field;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows where an indicator goes in an area. */
@RestController
class TrendsController {

    private final LookingUpIndicators indicators;
    private final FindingTrends trends;

    TrendsController(LookingUpIndicators indicators, FindingTrends trends) {
        this.indicators = indicators;
        this.trends = trends;
    }

    /** A trend as it is shown. */
    record TrendAnswer(
            String direction,
            @Nullable String meaning,
            @Nullable BigDecimal chiSquared,
            List<String> periods) {

        static TrendAnswer of(Trend trend) {
            return new TrendAnswer(
                    trend.direction().words(),
                    trend.meaning().map(Meaning::words).orElse(null),
                    trend.chiSquared().isEmpty()
                            ? null
                            : Decimals.computed(trend.chiSquared().getAsDouble()),
                    trend.periods().stream().map(Period::text).toList());
        }
    }

    @GetMapping("/api/{tenant}/indicators/{id}/trend")
    ResponseEntity<TrendAnswer> show(
            @PathVariable UUID id,
            @RequestParam String area,
            @RequestParam(required = false) @Nullable String knownAt) {
        AreaCode wanted = Field.at("/area", "R-IND-1", () -> new AreaCode(area));
        View view = View.ofCaller(knownAt);
        return ResponseEntity.ok(TrendAnswer.of(trends.of(indicators.required(new IndicatorId(id)), wanted, view)));
    }
}
