package org.quorate.membership.attendance.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;

/** The year in which substitutes are counted (R-MEM-9). */
final class CountedYear {

    private CountedYear() {}

    /** The first day that is counted for a meeting on a day: twelve months back to the day after, or the start of the municipal year. */
    static LocalDate startFor(LocalDate meeting, SubstituteRules.@Nullable Year year) {
        return switch (year == null ? SubstituteRules.Year.ROLLING : year) {
            case ROLLING -> meeting.minusYears(1).plusDays(1);
            case MUNICIPAL -> {
                LocalDate thisYears = municipalNewYear(meeting.getYear());
                yield meeting.isBefore(thisYears) ? municipalNewYear(meeting.getYear() - 1) : thisYears;
            }
        };
    }

    /** The day after the first Thursday of May, which is the ordinary day of council elections (LGA 1972). */
    private static LocalDate municipalNewYear(int year) {
        return LocalDate.of(year, Month.MAY, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY))
                .plusDays(1);
    }
}
