package org.quorate.indicators.definitions.domain;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.indicators.values.Wording;

/** What an indicator is counted in: {@code %}, {@code per 100,000}, {@code years}; it says what can be computed from counts. */
public record Unit(String text) {

    private static final Pattern RATE = Pattern.compile("(?i)(?:.* )?per (\\d{1,3}(?:,\\d{3}){0,2}|\\d{1,9})(?: .*)?");

    public Unit {
        text = Wording.of("unit", text, 60);
    }

    public Measure measure() {
        if (text.equals("%")) return new Measure.Proportion(BigDecimal.valueOf(100));
        Matcher rate = RATE.matcher(text);
        if (!rate.matches()) return new Measure.Plain();
        BigDecimal per = new BigDecimal(rate.group(1).replace(",", ""));
        return per.signum() == 0 ? new Measure.Plain() : new Measure.Rate(per);
    }
}
