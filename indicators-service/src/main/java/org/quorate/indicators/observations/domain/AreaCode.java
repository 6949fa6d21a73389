package org.quorate.indicators.observations.domain;

import java.util.regex.Pattern;

/** The code of the Office for National Statistics for an area, such as E10000013. */
public record AreaCode(String value) {

    private static final Pattern FORM = Pattern.compile("[EWSNK]\\d{8}");

    public AreaCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an area is named by its ONS code, one of E, W, S, N, K and eight digits, such as E10000013");
        }
    }

    /** Whether this is a country where the other is a region, or either where the other is smaller still. */
    public boolean isWiderThan(AreaCode other) {
        return level().ordinal() > other.level().ordinal();
    }

    private Level level() {
        return switch (value.substring(0, 3)) {
            case "K02", "K03", "K04", "E92", "W92", "S92", "N92" -> Level.COUNTRY;
            case "E12" -> Level.REGION;
            default -> Level.LOCAL;
        };
    }

    private enum Level {
        LOCAL,
        REGION,
        COUNTRY
    }

    @Override
    public String toString() {
        return value;
    }
}
