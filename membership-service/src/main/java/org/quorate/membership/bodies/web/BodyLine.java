package org.quorate.membership.bodies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.tenancy.Tenancy;

/** A body in a list. */
record BodyLine(
        UUID id,
        String name,
        String kind,
        String status,
        String host,
        @Nullable UUID partOf,
        Instant modified) {

    static BodyLine of(KeptBody kept, LocalDate today) {
        Profile profile = kept.body().profile().on(today);
        BodyId parent = profile.partOf();
        return new BodyLine(
                kept.body().id().value(),
                profile.name(),
                profile.kind(),
                Choice.wordFor(kept.body().standingOn(today).status()),
                Tenancy.current().value(),
                parent == null ? null : parent.value(),
                kept.revision().modified());
    }
}
