package org.quorate.gateway.site.forwardplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.words.Tag;

/** An item of a forward plan, from its arrival to what came of it. */
public record PlanItem(
        String id,
        String title,
        @Nullable String summary,
        @Nullable String from,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable LocalDate expectedBy,
        @Nullable String meeting,
        @Nullable LocalDate meetingDate,
        @Nullable Integer timesAYear,
        @Nullable Decided decided,
        @Nullable String forwardedFrom,
        @Nullable String forwardedTo,
        @Nullable LocalDate withdrawnOn,
        boolean waiting) {

    /** The decision that dealt with it. */
    public record Decided(String decision, String word, LocalDate on) {}

    public String source() {
        return PlanWords.from(from == null ? "elsewhere" : from);
    }

    public @Nullable String recurring() {
        return PlanWords.recurring(timesAYear);
    }

    public Tag tag() {
        if (decided != null) return Tag.of(decided.word());
        if (withdrawnOn != null) return Tag.of("withdrawn");
        if (forwardedTo != null) return new Tag("Sent on", "grey");
        return meeting == null ? new Tag("Waiting", "light-blue") : new Tag("On an agenda", "blue");
    }
}
