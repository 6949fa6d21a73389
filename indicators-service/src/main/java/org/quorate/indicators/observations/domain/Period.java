package org.quorate.indicators.observations.domain;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The stretch of time that a figure is about, written as the field writes it; {@link #UNSTATED} where the source does not say.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(String text, LocalDate first, LocalDate last) implements Comparable<Period> {

    public static final Period UNSTATED = new Period("", LocalDate.EPOCH, LocalDate.EPOCH);

    private static final Comparator<Period> LATER_END_THEN_LATER_START =
            Comparator.comparing(Period::isStated).thenComparing(Period::last).thenComparing(Period::first);

    /** Reads {@code 2017}, {@code 2017/18}, {@code 2015 - 17}, {@code 2017/18 - 19/20}, {@code 2017 Q1}, {@code Mar 2018} … */
    public static Period of(String text) {
        for (PeriodForm form : PeriodForm.values()) {
            var read = form.read(text);
            if (read.isPresent()) return read.get();
        }
        throw new IllegalArgumentException("there is no such period; one is written like 2017, 2017/18, 2015 - 17,"
                + " 2017/18 - 19/20, 2017 Q1, 2017/18 Q1 or Mar 2018");
    }

    public boolean isStated() {
        return !text.isEmpty();
    }

    public boolean hasBegunBy(LocalDate day) {
        return !isStated() || !first.isAfter(day);
    }

    /** Whether it is a year long, and begins a year before another does. */
    public boolean isTheYearBefore(Period next) {
        return isAYear() && next.isAYear() && first.plusYears(1).equals(next.first);
    }

    public boolean isAYear() {
        return isStated() && first.plusYears(1).minusDays(1).equals(last);
    }

    /** The text as it can stand in an address. */
    public String slug() {
        return isStated() ? text.replace(" - ", "_").replace('/', '-').replace(' ', '-') : "unstated";
    }

    @Override
    public int compareTo(Period other) {
        return LATER_END_THEN_LATER_START.compare(this, other);
    }
}
