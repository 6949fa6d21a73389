package org.quorate.indicators.definitions.domain;

import java.util.List;
import java.util.Optional;

/** The indicators of the tenant at hand. */
public interface Indicators {

    Optional<Indicator> find(IndicatorId id);

    /** Whether there is one; noticing where the command at hand has itself added it before. */
    boolean isTaken(IndicatorId id);

    /** Adds a new one and tells of it, in one write. */
    void add(Indicator indicator);

    /** All of them, by their codes. */
    List<Indicator> all();
}
