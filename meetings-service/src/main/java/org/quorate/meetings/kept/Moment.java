package org.quorate.meetings.kept;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The present, as precisely as it is kept: to the millisecond. */
public final class Moment {

    private Moment() {}

    public static Instant now(InstantSource clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
