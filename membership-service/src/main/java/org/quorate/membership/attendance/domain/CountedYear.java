package org.quorate.membership.attendance.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.SubstituteRules;

/** The year in which substitutes are counted (R-MEM-9). */
final class CountedYear {

    /** Principal councils hold their annual meeting in May in most years; a municipal year is taken to start with that month. */
    static final MonthDay MUNICIPAL_NEW_YEAR = MonthDay.of(5, 1);

    private CountedYear() {}

    /** The first day that is counted for a meeting on a day: twelve months back to the day after, or the start of the municipal year. */
    static LocalDate startFor(LocalDate meeting, SubstituteRules.@Nullable Year year) {
        return switch (year == null ? SubstituteRules.Year.ROLLING : year) {
            case ROLLING -> meeting.minusYears(1).plusDays(1);
            case MUNICIPAL -> {
                LocalDate thisYears = MUNICIPAL_NEW_YEAR.atYear(meeting.getYear());
                yield meeting.isBefore(thisYears) ? thisYears.minusYears(1) : thisYears;
            }
        };
    }
}
