package org.quorate.indicators.definitions.persistence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.definitions.domain.Indicators;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** A store of indicators for tests of what uses one. */
final class InMemoryIndicators implements Indicators {

    private final Map<TenantId, Map<IndicatorId, Indicator>> kept = new HashMap<>();

    @Override
    public Optional<Indicator> find(IndicatorId id) {
        return Optional.ofNullable(mine().get(id));
    }

    @Override
    public boolean isTaken(IndicatorId id) {
        return mine().containsKey(id);
    }

    @Override
    public void add(Indicator indicator) {
        if (mine().putIfAbsent(indicator.id(), indicator) != null) {
            throw new IllegalStateException("there is one already");
        }
    }

    @Override
    public List<Indicator> all() {
        return mine().values().stream()
                .sorted(Comparator.comparing(each -> each.code().sortKey()))
                .toList();
    }

    private Map<IndicatorId, Indicator> mine() {
        return kept.computeIfAbsent(Tenancy.current(), _ -> new HashMap<>());
    }
}
