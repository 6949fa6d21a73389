package org.quorate.membership.reminders.timing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.reminders.application.CalendarProperties;
import org.quorate.membership.reminders.application.WatchingTheCalendar;
import org.quorate.membership.today.Today;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at the calendar when a new day has begun, wherever the clock has been set to, and now and then on the same day. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarProperties.class)
class Timetable {

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "quorate.calendar.watched", havingValue = "true", matchIfMissing = true)
    static class Watch {

        private final WatchingTheCalendar watching;
        private final Today today;
        private final long every;
        private @Nullable LocalDate lastDay;
        private long lastLook;

        Watch(WatchingTheCalendar watching, Today today, CalendarProperties properties) {
            this.watching = watching;
            this.today = today;
            this.every = properties.everything().toNanos();
        }

        @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT15S")
        void look() {
            LocalDate now = today.date();
            if (!now.equals(lastDay) || System.nanoTime() - lastLook > every) {
                watching.look();
                lastDay = now;
                lastLook = System.nanoTime();
            }
        }
    }
}
