package org.quorate.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The one clock (R-ALL-5), as a test sets it: it stands still once set, and goes with the system's before. */
public final class SettableClock implements InstantSource {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile @Nullable Instant set;

    @Override
    public Instant instant() {
        Instant now = set;
        return now == null ? Instant.now() : now;
    }

    public void set(Instant now) {
        set = now;
    }

    /** Sets it to a local time in England, such as {@code 2019-05-14T10:00}. */
    public void setLondon(String localTime) {
        set = LocalDateTime.parse(localTime).atZone(LONDON).toInstant();
    }

    public void forward(Duration by) {
        set = instant().plus(by);
    }

    public void release() {
        set = null;
    }
}
