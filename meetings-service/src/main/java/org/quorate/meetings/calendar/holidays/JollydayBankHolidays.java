package org.quorate.meetings.calendar.holidays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import org.quorate.meetings.calendar.days.domain.BankHolidays;

/** The holidays that the jollyday library knows for England. */
final class JollydayBankHolidays implements BankHolidays {

    private static final String ENGLAND = "eng";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    @Override
    public boolean include(LocalDate date) {
        return holidays.isHoliday(date, ENGLAND);
    }
}
