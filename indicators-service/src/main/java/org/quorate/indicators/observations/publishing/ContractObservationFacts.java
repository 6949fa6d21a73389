package org.quorate.indicators.observations.publishing;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.contracts.indicators.ObservationRecorded;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.observations.application.ObservationFacts;
import org.quorate.indicators.observations.domain.Audience;
import org.quorate.indicators.observations.domain.Figures;
import org.quorate.indicators.observations.domain.Interval;
import org.quorate.indicators.observations.domain.ObservationId;
import org.quorate.indicators.observations.domain.Revision;
import org.springframework.stereotype.Component;

/** Says it in the words of the contract, and no more than the public may know: partners read the topic too. */
@Component
final class ContractObservationFacts implements ObservationFacts {

    @Override
    public Fact recorded(ObservationId id, Revision revision, Indicator indicator) {
        Figures figures = revision.figures().shownTo(Audience.PUBLIC);
        return new ObservationRecorded(
                indicator.id().toString(),
                indicator.code().value(),
                id.area().value(),
                revision.area().name(),
                id.period().isStated() ? id.period().text() : null,
                figures.value(),
                end(figures, Interval::lower),
                end(figures, Interval::upper),
                revision.knownFrom(),
                revision.number(),
                revision.source());
    }

    private static @Nullable BigDecimal end(Figures figures, Function<Interval, BigDecimal> which) {
        Interval interval = figures.interval();
        return interval == null ? null : which.apply(interval);
    }
}
