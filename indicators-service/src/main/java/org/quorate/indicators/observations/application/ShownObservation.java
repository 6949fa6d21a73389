package org.quorate.indicators.observations.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.observations.domain.Figures;
import org.quorate.indicators.observations.domain.Interval;
import org.quorate.indicators.observations.domain.IntervalMethod;
import org.quorate.indicators.observations.domain.Known;
import org.quorate.indicators.observations.domain.Revision;

/**
 * An observation as it is shown wherever it is.
 *
 * @param suppressed true where figures are withheld because the count is small; otherwise left out
 */
public record ShownObservation(
        String id,
        String area,
        String areaName,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable String intervalMethod,
        @Nullable BigDecimal count,
        @Nullable BigDecimal denominator,
        @Nullable Boolean suppressed,
        String source,
        int revision,
        Instant knownFrom) {

    public static ShownObservation of(Known known) {
        Revision revision = known.revision();
        Figures figures = revision.figures();
        Interval interval = figures.interval();
        IntervalMethod method = figures.method();
        return new ShownObservation(
                known.id().toString(),
                known.id().area().value(),
                revision.area().name(),
                known.period().isStated() ? known.period().text() : null,
                figures.value(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                method == null ? null : method.words(),
                figures.counts().count(),
                figures.counts().denominator(),
                figures.suppressed() ? true : null,
                revision.source(),
                revision.number(),
                revision.knownFrom());
    }
}
