package org.quorate.meetings.calendar.days.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Local time where the bodies meet, in summer and in winter. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK);

    private London() {}

    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** A moment as people say it, such as 10:00 on 16 July 2019. */
    public static String inWords(Instant moment) {
        return SAID.format(timeOf(moment));
    }

    public static OffsetDateTime timeOf(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }
}
