package org.quorate.gateway.site.room;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An interest that a member has declared in an item. */
public record Declaration(
        String id,
        String office,
        String item,
        String kind,
        String nature,
        boolean takesNoPart,
        @Nullable OffsetDateTime withdrawnAt) {

    public String kindInWords() {
        return switch (kind) {
            case "disclosable-pecuniary" -> "disclosable pecuniary interest";
            default -> kind.replace('-', ' ') + " interest";
        };
    }

    boolean stands() {
        return withdrawnAt == null;
    }
}
