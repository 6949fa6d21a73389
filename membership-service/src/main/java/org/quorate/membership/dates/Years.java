package org.quorate.membership.dates;

import java.time.LocalDate;
import java.time.Period;

/** The years that a register of boards can be about: with others no date could be reckoned on or written down. */
public final class Years {

    private static final int FIRST = 1000;
    private static final int LAST = 9900;
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int DAYS_IN_A_YEAR = 366;

    private Years() {}

    /** The date itself, unless it is outside of those years. */
    public static LocalDate within(LocalDate date) {
        if (date.getYear() < FIRST || date.getYear() > LAST) {
            throw new IllegalArgumentException("is a date of the years " + FIRST + " to " + LAST);
        }
        return date;
    }

    /** The period itself, unless it is negative or longer than so many years. */
    public static Period atMost(int years, Period period) {
        boolean tooLong = Math.abs(period.toTotalMonths()) > (long) years * MONTHS_IN_A_YEAR
                || Math.abs((long) period.getDays()) > (long) years * DAYS_IN_A_YEAR;
        if (tooLong || period.isNegative()) {
            throw new IllegalArgumentException("is a period of at most " + years + " years");
        }
        return period;
    }
}
