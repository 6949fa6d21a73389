package org.quorate.membership.bodies.domain.profile;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.seats.domain.Party;

/** Who serves a body, and may serve several: another body, or an organisation. */
public record Secretariat(@Nullable BodyId body, @Nullable Party organisation) {

    public Secretariat {
        if ((body == null) == (organisation == null)) {
            throw new IllegalArgumentException("a secretariat is a body or an organisation, one of the two");
        }
    }
}
