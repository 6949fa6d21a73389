package org.quorate.gateway.site.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Ref;

/** How an area compares with a benchmark: by word and shape, so that nobody needs to see a colour. */
public record Comparison(Ref benchmark, @Nullable BigDecimal value, String result) {

    public String shape() {
        return switch (result) {
            case "better" -> "▲";
            case "similar" -> "●";
            case "worse" -> "▼";
            default -> "–";
        };
    }

    public String inWords() {
        return switch (result) {
            case "better" -> "Better";
            case "similar" -> "Similar";
            case "worse" -> "Worse";
            default -> "No comparison";
        };
    }

    public String cssClass() {
        return switch (result) {
            case "better", "similar", "worse" -> "q-compared q-compared--" + result;
            default -> "q-compared";
        };
    }
}
