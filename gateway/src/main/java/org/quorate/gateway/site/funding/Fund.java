package org.quorate.gateway.site.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Amount;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;

/** A fund, its conditions, and where its money stands. */
public record Fund(
        String id,
        String name,
        @Nullable String source,
        @Nullable String purpose,
        @Nullable Ref accountableBody,
        @Nullable String locality,
        Amount total,
        List<Condition> conditions,
        @Nullable Ref agreedWith,
        @Nullable Approval approval,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Balances balances) {

    public Fund {
        conditions = Lists.orEmpty(conditions);
    }

    /** What a project must be to be paid from the fund. */
    public record Condition(@Nullable String key, String text) {}

    /** The officer who agrees the spend, and with whom. */
    public record Approval(@Nullable Ref officer, @Nullable Ref inConsultationWith) {}
}
