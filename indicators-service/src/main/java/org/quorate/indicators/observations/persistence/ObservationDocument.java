package org.quorate.indicators.observations.persistence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.indicators.observations.domain.ObservationId;
import org.quorate.indicators.observations.domain.Period;
import org.quorate.starter.store.Stored;

/** An observation as it is stored, with all its revisions. */
record ObservationDocument(
        String indicator, String area, @Nullable String period, List<RevisionDocument> revisions) {

    static ObservationDocument of(Observation observation) {
        ObservationId id = observation.id();
        return new ObservationDocument(
                id.indicator().toString(),
                id.area().value(),
                id.period().isStated() ? id.period().text() : null,
                observation.revisions().stream().map(RevisionDocument::of).toList());
    }

    static Observation read(Stored<ObservationDocument> stored) {
        ObservationDocument document = stored.state();
        AreaCode area = new AreaCode(document.area());
        ObservationId id =
                new ObservationId(new IndicatorId(UUID.fromString(document.indicator())), area, document.readPeriod());
        return new Observation(
                id,
                document.revisions().stream()
                        .map(revision -> revision.revision(area))
                        .toList(),
                new LoadedDocument(stored));
    }

    private Period readPeriod() {
        return period == null ? Period.UNSTATED : Period.of(period);
    }
}
