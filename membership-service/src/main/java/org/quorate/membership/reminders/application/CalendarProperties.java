package org.quorate.membership.reminders.application;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the calendar is watched.
 *
 * @param watched whether by this instance
 * @param noticeAhead how long before its end notice is given of a term or an office, where the constitution does not say
 * @param everything how often all is looked at on one day; on a new day it is looked at at once
 */
@ConfigurationProperties("quorate.calendar")
public record CalendarProperties(
        @DefaultValue("true") boolean watched,
        @DefaultValue("P60D") Period noticeAhead,
        @DefaultValue("15m") Duration everything) {

    public CalendarProperties {
        if (noticeAhead.isNegative()) {
            throw new IllegalArgumentException("notice is given ahead, was " + noticeAhead);
        }
    }
}
