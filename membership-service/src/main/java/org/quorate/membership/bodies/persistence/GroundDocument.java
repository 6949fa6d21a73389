package org.quorate.membership.bodies.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Ground;

/** What something rests on, as it is stored. */
record GroundDocument(String inWords, @Nullable String decision) {

    static @Nullable GroundDocument of(@Nullable Ground ground) {
        return ground == null ? null : new GroundDocument(ground.inWords(), ground.decision());
    }

    static @Nullable Ground restored(@Nullable GroundDocument stored) {
        return stored == null ? null : new Ground(stored.inWords(), stored.decision());
    }
}
