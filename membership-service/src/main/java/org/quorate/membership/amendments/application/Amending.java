package org.quorate.membership.amendments.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.starter.security.Caller;
import org.springframework.stereotype.Component;

/** Says of a change to what is on record that it is made now, by the caller. */
@Component
public class Amending {

    private final InstantSource clock;

    Amending(InstantSource clock) {
        this.clock = clock;
    }

    public Amendment because(String why) {
        Caller caller = Caller.required();
        return new Amendment(clock.instant().truncatedTo(ChronoUnit.MILLIS), caller.name(), caller.account(), why);
    }
}
