package org.quorate.gateway.site.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Amount;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.words.Tag;

/** A request to spend from a fund. */
public record SpendRequest(
        String id,
        @Nullable Ref fund,
        @Nullable Ref project,
        String title,
        Amount amount,
        @Nullable String status,
        List<Answered> conditions,
        @Nullable Amount paid) {

    public SpendRequest {
        conditions = Lists.orEmpty(conditions);
    }

    /** A condition as the applicant answered it, and what the assessor says. */
    public record Answered(
            @Nullable String key,
            @Nullable String evidence,
            @Nullable Assessment assessment) {}

    /** Whether a condition is met, by someone other than the applicant. */
    public record Assessment(
            boolean met, @Nullable String note, @Nullable Ref by) {}

    public Tag tag() {
        return Tag.of(status == null ? "draft" : status);
    }

    public long conditionsMet() {
        return conditions.stream()
                .filter(answered ->
                        answered.assessment() != null && answered.assessment().met())
                .count();
    }
}
