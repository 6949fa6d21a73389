package org.quorate.gateway.site.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lengths of time as they are entered, a number and a unit, and as ISO 8601 writes them. */
final class Lengths {

    static final List<Option> OPTIONS = List.of(
            new Option("D", "days"),
            new Option("W", "weeks"),
            new Option("M", "months"),
            new Option("Y", "years"),
            new Option("TM", "minutes"));

    private static final Pattern ISO = Pattern.compile("P(T?)(\\d+)([DWMY])");

    private Lengths() {}

    /** A length in one unit; a unit beginning with T is one of the clock. */
    record Length(String number, String unit) {}

    static String iso(String number, String unit) {
        return unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
    }

    static Optional<Length> read(String iso) {
        var parts = ISO.matcher(iso);
        return parts.matches()
                ? Optional.of(new Length(parts.group(2), parts.group(1) + parts.group(3)))
                : Optional.empty();
    }
}
