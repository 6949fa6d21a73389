package org.quorate.indicators.observations.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The moment by which something must have been known to be shown. */
public record KnownAt(Instant moment) {

    /** Whatever is known. */
    public static final KnownAt ANY_TIME = new KnownAt(Instant.MAX);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A moment with its offset, or a date: then all that was known when that day ended in London. */
    public static KnownAt of(@Nullable String text) {
        if (text == null) return ANY_TIME;
        try {
            return new KnownAt(
                    text.contains("T") ? OffsetDateTime.parse(text).toInstant() : endOf(LocalDate.parse(text)));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "knownAt is a date such as 2019-07-23, or a moment such as 2019-07-23T10:00:00+01:00", unreadable);
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1);
    }
}
