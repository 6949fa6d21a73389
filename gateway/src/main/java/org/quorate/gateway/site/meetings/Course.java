package org.quorate.gateway.site.meetings;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.words.Words;

/** How a meeting went: published, why that was late, adjourned, cancelled. */
public record Course(
        @Nullable OffsetDateTime publishedAt,
        @Nullable String urgency,
        @Nullable Adjourned adjourned,
        @Nullable Cancelled cancelled) {

    /** Why it is adjourned, and to when and where; or the date is still to be fixed. */
    public record Adjourned(
            String reason,
            @Nullable OffsetDateTime to,
            @Nullable String venue) {

        public String inWords() {
            String why = "Adjourned: " + reason + (reason.endsWith(".") ? " " : ". ");
            if (to == null) return why + "The date is still to be fixed.";
            return why + "It goes on at " + new Words().moment(to) + (venue == null ? "." : ", " + venue + ".");
        }
    }

    /** Why it is cancelled. */
    public record Cancelled(String reason) {}
}
