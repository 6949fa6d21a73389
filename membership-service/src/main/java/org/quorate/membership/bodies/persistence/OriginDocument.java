package org.quorate.membership.bodies.persistence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Origin;

/** Where a version comes from, as it is stored. */
record OriginDocument(
        String draft,
        List<AgreementDocument> agreements,
        @Nullable String decision) {

    static @Nullable OriginDocument of(@Nullable Origin origin) {
        return origin == null
                ? null
                : new OriginDocument(
                        origin.draft().toString(),
                        origin.agreements().stream().map(AgreementDocument::of).toList(),
                        origin.decision());
    }

    Origin restored() {
        return new Origin(
                UUID.fromString(draft),
                agreements.stream().map(AgreementDocument::restored).toList(),
                decision);
    }
}
