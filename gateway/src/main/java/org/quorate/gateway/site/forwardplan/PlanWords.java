package org.quorate.gateway.site.forwardplan;

import org.jspecify.annotations.Nullable;

/** What a forward plan says in words. */
final class PlanWords {

    private PlanWords() {}

    static @Nullable String recurring(@Nullable Integer timesAYear) {
        if (timesAYear == null) return null;
        return switch (timesAYear) {
            case 1 -> "Every year";
            case 2 -> "Twice a year";
            case 12 -> "Every month";
            default -> timesAYear + " times a year";
        };
    }

    /** Where an item came from. */
    static String from(String source) {
        return switch (source) {
            case "clerk" -> "Planned by the secretariat";
            case "body" -> "Sent on by another body";
            case "pathway" -> "On its way through several bodies";
            case "funding" -> "A request for money";
            case "indicators" -> "An indicator or a report that is due";
            default -> "From " + source;
        };
    }
}
