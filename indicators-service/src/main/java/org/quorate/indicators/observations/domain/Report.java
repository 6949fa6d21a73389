package org.quorate.indicators.observations.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an analyst reports of an area and a period, from a source. */
public record Report(
        Area area, @Nullable BigDecimal value, @Nullable Interval interval, Counts counts, String source) {}
