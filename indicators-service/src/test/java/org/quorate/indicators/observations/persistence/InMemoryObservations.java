package org.quorate.indicators.observations.persistence;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Loaded;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.indicators.observations.domain.ObservationId;
import org.quorate.indicators.observations.domain.Observations;
import org.quorate.starter.tenancy.Tenancy;

/** A store of observations for tests of what uses one. */
final class InMemoryObservations implements Observations {

    private final TreeMap<String, Observation> kept = new TreeMap<>();

    @Override
    public Optional<Observation> find(String id) {
        return Optional.ofNullable(kept.get(key(id)));
    }

    @Override
    public Optional<Observation> forChange(ObservationId id) {
        return find(id.toString());
    }

    @Override
    public Observation keep(Observation observation, Indicator indicator) {
        long standing =
                forChange(observation.id()).map(each -> each.loaded().version()).orElse(0L);
        if (standing != observation.loaded().version()) {
            throw new IllegalStateException("changed meanwhile");
        }
        Loaded next = () -> standing + 1;
        Observation changed = new Observation(observation.id(), observation.revisions(), next);
        kept.put(key(observation.id().toString()), changed);
        return changed;
    }

    @Override
    public List<Observation> in(AreaCode area) {
        return list(id -> id.area().equals(area));
    }

    @Override
    public List<Observation> of(IndicatorId indicator, AreaCode area) {
        return of(indicator, area, null, Integer.MAX_VALUE);
    }

    @Override
    public List<Observation> of(IndicatorId indicator, @Nullable AreaCode area, @Nullable String afterId, int most) {
        return list(id -> id.indicator().equals(indicator)
                        && (area == null || id.area().equals(area))
                        && (afterId == null || id.toString().compareTo(afterId) > 0))
                .stream()
                .limit(most)
                .toList();
    }

    private List<Observation> list(Predicate<ObservationId> wanted) {
        return kept.subMap(key(""), key("\uffff")).values().stream()
                .filter(observation -> wanted.test(observation.id()))
                .toList();
    }

    private static String key(String id) {
        return Tenancy.current() + "/" + id;
    }
}
