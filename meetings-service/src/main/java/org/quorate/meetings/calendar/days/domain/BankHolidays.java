package org.quorate.meetings.calendar.days.domain;

import java.time.LocalDate;

/** The bank holidays of England. */
public interface BankHolidays {

    boolean include(LocalDate date);
}
