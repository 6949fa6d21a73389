package org.quorate.membership.today;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day that it is in England (R-ALL-5). */
@Component
public class Today {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource clock;

    public Today(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
