package org.quorate.meetings.calendar.domain;

import java.time.LocalDate;

/** The bank holidays of England. */
public interface BankHolidays {

    boolean include(LocalDate date);
}
