package org.quorate.indicators.areas.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.observations.domain.Area;

/** The areas that the tenant at hand has observed. */
public interface Areas {

    /** Keeps an area as it was called at a moment, unless it is known what it was called later. */
    void keep(Area area, Instant at);

    /** The areas by their codes, after a code. */
    List<Area> after(@Nullable String code, int most);
}
