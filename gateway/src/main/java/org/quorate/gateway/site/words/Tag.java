package org.quorate.gateway.site.words;

import java.util.Locale;

/** A word on a coloured ground; the word alone says it, the colour only helps. */
public record Tag(String text, String colour) {

    public static Tag of(String word) {
        String text = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
        return new Tag(text, colourOf(word.toLowerCase(Locale.UK)));
    }

    public String cssClass() {
        return "govuk-tag govuk-tag--" + colour;
    }

    private static String colourOf(String word) {
        return switch (word) {
            case "carried",
                    "agreed",
                    "resolved",
                    "supported",
                    "approved",
                    "confirmed",
                    "committed",
                    "active",
                    "met",
                    "present",
                    "better",
                    "in effect",
                    "in session" -> "green";
            case "lost", "rejected", "refused", "void", "dissolved", "not met", "absent", "worse" -> "red";
            case "deferred", "withdrawn", "adjourned", "apologies", "cancelled" -> "yellow";
            case "published", "shown", "reserved", "agreed in principle", "recommended" -> "blue";
            case "called", "proposed", "draft", "assessed" -> "light-blue";
            default -> "grey";
        };
    }
}
