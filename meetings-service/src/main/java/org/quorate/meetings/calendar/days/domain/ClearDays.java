package org.quorate.meetings.calendar.days.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Clear days: neither the day of publication nor that of the meeting, nor weekends, nor bank holidays (R-MTG-2). */
public final class ClearDays {

    private final BankHolidays bankHolidays;

    public ClearDays(BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
    }

    /** The last day, itself a working day, on which so many clear days are left before the meeting. */
    public LocalDate lastDayToPublish(LocalDate meeting, int clearDays) {
        LocalDate day = workingDayBefore(meeting);
        for (int counted = 0; counted < clearDays; counted++) {
            day = workingDayBefore(day);
        }
        return day;
    }

    private LocalDate workingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.include(day);
    }
}
