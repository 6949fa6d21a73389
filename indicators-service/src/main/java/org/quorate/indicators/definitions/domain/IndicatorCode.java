package org.quorate.indicators.definitions.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** What an indicator is called in its framework, such as 2.13ii of the Public Health Outcomes Framework. */
public record IndicatorCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,30}[A-Za-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    public IndicatorCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a code has up to 32 letters, digits, points, hyphens, slashes and spaces, such as 2.13ii");
        }
    }

    /** The same for 2.13ii and 2.13II. */
    String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Puts 2.6 before 2.13. */
    public String sortKey() {
        return NUMBER.matcher(folded())
                .replaceAll(number -> "0".repeat(32 - number.group().length()) + number.group());
    }

    @Override
    public String toString() {
        return value;
    }
}
