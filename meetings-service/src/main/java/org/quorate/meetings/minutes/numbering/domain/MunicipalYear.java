package org.quorate.meetings.minutes.numbering.domain;

import static java.time.temporal.TemporalAdjusters.firstInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * A council year such as 2018/2019. It turns with the annual meeting of the council, which LGA 1972 schedule 12 puts after the
 * elections of May, or in March, April or May where there are none.
 */
public record MunicipalYear(int from) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{4})");

    /** The year as it is where nothing else is known: it turns after the first Thursday of May, the ordinary day of elections. */
    public static MunicipalYear of(LocalDate day) {
        LocalDate elections = LocalDate.of(day.getYear(), Month.MAY, 1).with(firstInMonth(DayOfWeek.THURSDAY));
        return new MunicipalYear(day.isAfter(elections) ? day.getYear() : day.getYear() - 1);
    }

    public static MunicipalYear parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(2)) != Integer.parseInt(form.group(1)) + 1) {
            throw new IllegalArgumentException("a council year is written as 2018/2019, was \"" + text + "\"");
        }
        return new MunicipalYear(Integer.parseInt(form.group(1)));
    }

    /** Whether a day can lie in it: the annual meeting that begins a year is held from March to June. */
    public boolean canInclude(LocalDate day) {
        return !day.isBefore(LocalDate.of(from, Month.MARCH, 1))
                && !day.isAfter(LocalDate.of(from + 1, Month.JUNE, 30));
    }

    @Override
    public String toString() {
        return from + "/" + (from + 1);
    }
}
