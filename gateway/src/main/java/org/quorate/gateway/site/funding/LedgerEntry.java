package org.quorate.gateway.site.funding;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Amount;
import org.quorate.gateway.site.reading.Ref;

/** One movement of money within a fund; never edited, only reversed. */
public record LedgerEntry(
        @Nullable Long number,
        @Nullable OffsetDateTime at,
        @Nullable String kind,
        @JsonAlias("debit") @Nullable String from,
        @JsonAlias("credit") @Nullable String to,
        @Nullable Amount amount,
        @Nullable Ref request,
        @Nullable String reference) {

    public String what() {
        if (kind != null) return kind;
        return from == null || to == null ? "" : from + " to " + to;
    }
}
