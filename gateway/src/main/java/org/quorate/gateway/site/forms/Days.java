package org.quorate.gateway.site.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as they are entered: day, month by number or name, and year, each in a field of its own. */
final class Days {

    static final String DAY = ".day";
    static final String MONTH = ".month";
    static final String YEAR = ".year";

    private Days() {}

    /** What three fields say. */
    sealed interface Said {}

    record Day(LocalDate date) implements Said {}

    record None() implements Said {}

    record Nonsense(String detail) implements Said {}

    static Said read(Entered entered, String name) {
        String day = entered.text(name + DAY);
        String month = entered.text(name + MONTH);
        String year = entered.text(name + YEAR);
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) return new None();
        if (day.isEmpty()) return new Nonsense("must include a day");
        if (month.isEmpty()) return new Nonsense("must include a month");
        if (!year.matches("\\d{4}")) return new Nonsense("must include a year of four digits, like 2019");
        try {
            return monthOf(month)
                    .<Said>map(number -> new Day(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day))))
                    .orElse(new Nonsense("must be a real date, like 23 7 2019"));
        } catch (DateTimeException | NumberFormatException unreal) {
            return new Nonsense("must be a real date, like 23 7 2019");
        }
    }

    private static Optional<Integer> monthOf(String text) {
        if (text.matches("\\d{1,2}")) return Optional.of(Integer.valueOf(text));
        String start = text.toLowerCase(Locale.UK);
        return start.length() < 3
                ? Optional.empty()
                : Stream.of(Month.values())
                        .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(start))
                        .map(Month::getValue)
                        .findFirst();
    }
}
