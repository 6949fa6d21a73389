package org.quorate.indicators.observations.domain;

import org.quorate.indicators.values.Wording;

/** A place with the name that it went by. */
public record Area(AreaCode code, String name) {

    public Area {
        name = Wording.of("areaName", name, 200);
    }
}
