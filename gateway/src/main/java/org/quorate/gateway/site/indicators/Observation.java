package org.quorate.gateway.site.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One measured value, with its 95 per cent interval where known. */
public record Observation(
        @Nullable String area,
        @Nullable String areaName,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable String source) {

    public String areaLabel() {
        if (areaName != null) return areaName;
        return area == null ? "This area" : area;
    }

    public String periodLabel() {
        return period == null ? "Period not stated" : period;
    }

    public boolean hasInterval() {
        return lower95 != null && upper95 != null;
    }
}
