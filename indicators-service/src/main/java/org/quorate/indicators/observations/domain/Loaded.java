package org.quorate.indicators.observations.domain;

/** Where an observation stood when it was loaded; of use to its store alone. */
public interface Loaded {

    Loaded NEVER = () -> 0;

    long version();
}
