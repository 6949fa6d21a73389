package org.quorate.gateway.site.proposals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reviews.Review;
import org.quorate.gateway.site.words.Tag;
import tools.jackson.databind.JsonNode;

/** Changes of a body's seats that are proposed from a day on, and what they would come to (R-MEM-5). */
public record Proposal(
        String id,
        String title,
        LocalDate from,
        String status,
        @Nullable LocalDate since,
        @Nullable String why,
        @Nullable String decision,
        @Nullable Subject subject,
        List<Change> changes,
        @Nullable Review comesTo,
        @Nullable Setback setback) {

    public Proposal {
        changes = Lists.orEmpty(changes);
    }

    /** What an agenda item or a pathway names, for the proposal to take effect by the decision. */
    public record Subject(String service, String type, String id) {}

    /** Why a decision did not bring it into effect. */
    public record Setback(
            @Nullable String decision, @Nullable LocalDate on, String why) {}

    /** One of add, drop and refill. */
    public record Change(
            @Nullable JsonNode add,
            @Nullable String drop,
            @Nullable JsonNode refill) {}

    public Tag tag() {
        return Tag.of(status);
    }

    /** Whether it may still be changed, withdrawn or put into effect. */
    public boolean isOpen() {
        return status.equals("draft") || status.equals("shown");
    }

    public boolean isDraft() {
        return status.equals("draft");
    }
}
