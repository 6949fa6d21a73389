package org.quorate.membership.transfer.web.parts;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.starter.problems.Field;

/** When something on record was changed, and why; by whom goes out to the secretariat alone. */
public record AmendmentPart(
        @NotNull Instant at,
        @Nullable String by,
        @Nullable String account,
        @NotNull String why) {

    public static final String UNKNOWN = "unstated";

    public static AmendmentPart of(Amendment amendment, boolean withAccounts) {
        return new AmendmentPart(
                amendment.at(),
                withAccounts ? amendment.by() : null,
                withAccounts ? amendment.account() : null,
                amendment.why());
    }

    public Amendment read(String place) {
        return Field.at(
                place,
                "R-ALL-3",
                () -> new Amendment(
                        at,
                        Objects.requireNonNullElse(by, UNKNOWN),
                        Objects.requireNonNullElse(account, UNKNOWN),
                        why));
    }
}
