package org.quorate.gateway.site.decisions;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Words;

/** One thing that happened on the way of a matter, from the forward plan to what has come of the decision. */
public record Happening(
        OffsetDateTime at,
        String kind,
        String text,
        @Nullable Place place) {

    /** What it is about at meetings-service. */
    public record Place(String type, String id) {}

    /** All that happened around one decision. */
    record Story(List<Happening> happenings) {
        Story {
            happenings = Lists.orEmpty(happenings);
        }
    }

    public String heading() {
        return new Words().sentence(kind);
    }

    /** The page about it below the tenant's, where it has one other than that of the decision itself. */
    public @Nullable String page(String decision) {
        if (place == null || place.id().equals(decision)) return null;
        return switch (place.type()) {
            case "meeting" -> "meetings/" + place.id();
            case "minutes" -> "meetings/" + place.id() + "/minutes";
            case "decision" -> "decisions/" + place.id();
            case "pathway" -> "pathways/" + place.id();
            case "action" -> "actions";
            default -> null;
        };
    }

    public String link() {
        return switch (kind) {
            case "agenda" -> "The meeting";
            case "minute" -> "The minutes";
            case "action" -> "Actions";
            case "correction" -> "The correction";
            case "step" -> place != null && place.type().equals("pathway") ? "The pathway" : "The decision";
            default -> "The decision";
        };
    }
}
