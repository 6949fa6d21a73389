package org.quorate.indicators.areas.application;

import java.time.Instant;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.starter.store.UseCase;

/** Notices the areas that observations are of. */
@UseCase
public class FollowingAreas {

    private final Areas areas;

    FollowingAreas(Areas areas) {
        this.areas = areas;
    }

    public void follow(Area area, Instant at) {
        areas.keep(area, at);
    }
}
