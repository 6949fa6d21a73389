package org.quorate.indicators.observations.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way in which public-health figures write their periods; a financial year runs from 1 April. */
enum PeriodForm {
    YEAR("(\\d{4})") {
        @Override
        Optional<Period> read(Matcher text) {
            int year = number(text, 1);
            return months(text, YearMonth.of(year, 1), 12);
        }
    },
    FINANCIAL_YEAR("(\\d{4})/(\\d{2})") {
        @Override
        Optional<Period> read(Matcher text) {
            int year = number(text, 1);
            return follows(year, number(text, 2)) ? months(text, april(year), 12) : Optional.empty();
        }
    },
    YEARS("(\\d{4}) - (\\d{2})") {
        @Override
        Optional<Period> read(Matcher text) {
            int year = number(text, 1);
            int more = yearsOn(year, number(text, 2));
            return isSpan(more) ? months(text, YearMonth.of(year, 1), 12 * (more + 1)) : Optional.empty();
        }
    },
    FINANCIAL_YEARS("(\\d{4})/(\\d{2}) - (\\d{2})/(\\d{2})") {
        @Override
        Optional<Period> read(Matcher text) {
            int year = number(text, 1);
            int more = yearsOn(year, number(text, 3));
            boolean real = follows(year, number(text, 2)) && follows(year + more, number(text, 4)) && isSpan(more);
            return real ? months(text, april(year), 12 * (more + 1)) : Optional.empty();
        }
    },
    QUARTER("(\\d{4}) Q([1-4])") {
        @Override
        Optional<Period> read(Matcher text) {
            return months(text, YearMonth.of(number(text, 1), 3 * number(text, 2) - 2), 3);
        }
    },
    FINANCIAL_QUARTER("(\\d{4})/(\\d{2}) Q([1-4])") {
        @Override
        Optional<Period> read(Matcher text) {
            int year = number(text, 1);
            YearMonth first = april(year).plusMonths(3L * (number(text, 3) - 1));
            return follows(year, number(text, 2)) ? months(text, first, 3) : Optional.empty();
        }
    },
    MONTH("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\\d{4})") {
        @Override
        Optional<Period> read(Matcher text) {
            return months(text, YearMonth.of(number(text, 2), MONTHS.indexOf(text.group(1)) + 1), 1);
        }
    };

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** The year of the first census: nothing was observed before. */
    private static final int FIRST_YEAR = 1801;

    private static final int LONGEST_SPAN = 20;

    private final Pattern form;

    PeriodForm(String form) {
        this.form = Pattern.compile(form);
    }

    abstract Optional<Period> read(Matcher text);

    Optional<Period> read(String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? read(matcher) : Optional.empty();
    }

    private static Optional<Period> months(Matcher text, YearMonth first, int months) {
        if (first.getYear() < FIRST_YEAR) return Optional.empty();
        LocalDate last = first.plusMonths(months - 1L).atEndOfMonth();
        return Optional.of(new Period(text.group(), first.atDay(1), last));
    }

    private static YearMonth april(int year) {
        return YearMonth.of(year, 4);
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }

    private static boolean follows(int year, int twoDigits) {
        return yearsOn(year, twoDigits) == 1;
    }

    /** How many years after {@code year} one next ends in these two digits. */
    private static int yearsOn(int year, int twoDigits) {
        return Math.floorMod(twoDigits - year, 100);
    }

    private static boolean isSpan(int more) {
        return more >= 1 && more <= LONGEST_SPAN;
    }
}
