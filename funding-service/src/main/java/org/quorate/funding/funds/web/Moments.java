package org.quorate.funding.funds.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.quorate.starter.problems.RuleBroken;

/** Moments as they are given in a query: with an offset, or a date, which stands for the end of that day in England. */
final class Moments {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Moments() {}

    static Instant read(String given) {
        try {
            return given.length() == "2022-07-21".length() ? endOf(LocalDate.parse(given)) : instant(given);
        } catch (DateTimeException unreadable) {
            throw new RuleBroken(
                            "R-ALL-4", "at is a date, or a time with its offset, such as 2022-07-21T10:00:00+01:00")
                    .at("/at");
        }
    }

    private static Instant instant(String given) {
        // An offset's plus sign that was not encoded arrives as a space.
        return OffsetDateTime.parse(given.replace(' ', '+')).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusMillis(1);
    }
}
