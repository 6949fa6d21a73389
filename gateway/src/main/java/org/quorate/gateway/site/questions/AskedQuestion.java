package org.quorate.gateway.site.questions;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.words.Tag;

/** A question that was put to a meeting. */
public record AskedQuestion(
        String id,
        String kind,
        String status,
        String text,
        String asker,
        OffsetDateTime askedAt,
        @Nullable String reason,
        @Nullable Reply answer) {

    /** What was answered. */
    public record Reply(String text, String by) {}

    public Tag tag() {
        if (answer != null) return new Tag("Answered", "green");
        return switch (status) {
            case "accepted" -> new Tag("Accepted", "blue");
            case "rejected" -> Tag.of("rejected");
            default -> new Tag("To be looked at", "light-blue");
        };
    }

    public boolean isWaiting() {
        return !status.equals("accepted") && !status.equals("rejected");
    }
}
