package org.quorate.meetings.calendar.holidays;

import org.quorate.meetings.calendar.days.domain.ClearDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clear days as they are counted in England. */
@Configuration(proxyBeanMethods = false)
class ClearDaysOfEngland {

    @Bean
    ClearDays clearDays() {
        return new ClearDays(new JollydayBankHolidays());
    }
}
