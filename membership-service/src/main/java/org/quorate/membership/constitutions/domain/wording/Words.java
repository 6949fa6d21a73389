package org.quorate.membership.constitutions.domain.wording;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.membership.constitutions.domain.quorum.Fraction;

/** Numbers as they are read aloud. */
public final class Words {

    private static final Map<Fraction, String> SHARES = Map.of(
            new Fraction(1, 2), "one half",
            new Fraction(1, 3), "one third",
            new Fraction(2, 3), "two thirds",
            new Fraction(1, 4), "one quarter",
            new Fraction(3, 4), "three quarters",
            new Fraction(1, 5), "one fifth",
            new Fraction(1, 1), "all");

    private Words() {}

    public static String share(Fraction share) {
        return SHARES.getOrDefault(share, share.numerator() + "/" + share.denominator());
    }

    public static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    public static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }

    /** Weeks where days make whole weeks, so that P7D is "1 week". */
    public static String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        boolean weeks = period.getDays() % 7 == 0;
        add(parts, weeks ? period.getDays() / 7 : period.getDays(), weeks ? "week" : "day");
        return parts.isEmpty() ? "no time" : String.join(" and ", parts);
    }

    /** As {@link #period}, belonging to it: "1 month's", "2 months'". */
    public static String ofPeriod(Period period) {
        String words = period(period);
        return words.endsWith("s") ? words + "'" : words + "'s";
    }

    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static void add(List<String> parts, int number, String one) {
        if (number != 0) {
            parts.add(counted(number, one));
        }
    }
}
