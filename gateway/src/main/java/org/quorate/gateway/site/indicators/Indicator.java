package org.quorate.gateway.site.indicators;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** An indicator with its latest observation for an area, and the comparisons of that. */
public record Indicator(
        String id,
        @Nullable String code,
        String name,
        @Nullable String polarity,
        @Nullable String unit,
        @Nullable String priority,
        @Nullable Observation observation,
        List<Comparison> comparisons) {

    public Indicator {
        comparisons = Lists.orEmpty(comparisons);
    }

    public String unitSuffix() {
        if (unit == null) return "";
        return unit.equals("%") ? "%" : " " + unit;
    }

    public String polarityInWords() {
        return switch (polarity == null ? "neutral" : polarity) {
            case "low-is-good" -> "lower is better";
            case "high-is-good" -> "higher is better";
            default -> "neither high nor low is better";
        };
    }

    public String address() {
        return code == null ? id : code;
    }

    public Optional<Comparison> with(String benchmark) {
        return comparisons.stream()
                .filter(comparison -> benchmark.equals(comparison.benchmark().label()))
                .findFirst();
    }

    boolean isCalled(String codeOrId) {
        return id.equals(codeOrId) || codeOrId.equals(code);
    }
}
