package org.quorate.indicators.areas.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.areas.application.Areas;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Areas in MongoDB; an area is written only when it is new or has another name, so most observations write nothing here. */
@Component
final class MongoAreas implements Areas {

    private final Aggregates<AreaDocument> aggregates;

    MongoAreas(DocumentStores stores) {
        this.aggregates = stores.aggregates("areas", AreaDocument.class);
    }

    @Override
    public void keep(Area area, Instant at) {
        AreaDocument next = new AreaDocument(area.name(), at);
        Optional<Stored<AreaDocument>> kept = aggregates.forChange(area.code().value());
        if (kept.isEmpty()) {
            aggregates.add(area.code().value(), next, List.of());
        } else if (!kept.get().state().name().equals(next.name())
                && !kept.get().state().outlives(next)) {
            aggregates.save(kept.get(), next, List.of());
        }
    }

    @Override
    public List<Area> after(@Nullable String code, int most) {
        return aggregates.where(Map.of(), code, most).stream()
                .map(stored ->
                        new Area(new AreaCode(stored.id()), stored.state().name()))
                .toList();
    }
}
