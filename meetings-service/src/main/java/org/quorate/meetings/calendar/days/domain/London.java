package org.quorate.meetings.calendar.days.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Local time where the bodies meet, in summer and in winter. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public static OffsetDateTime timeOf(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }
}
