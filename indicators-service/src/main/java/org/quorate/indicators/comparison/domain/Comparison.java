package org.quorate.indicators.comparison.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.observations.domain.Area;

/**
 * An area against one benchmark.
 *
 * @param value the benchmark's, of the same period; none where it is not known
 */
public record Comparison(Area benchmark, @Nullable BigDecimal value, Verdict verdict) {}
