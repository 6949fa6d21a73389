package org.quorate.meetings.workplan.domain;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** A span of the calendar in words. */
final class Spoken {

    private Spoken() {}

    static String of(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "calendar month");
        add(parts, period.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
