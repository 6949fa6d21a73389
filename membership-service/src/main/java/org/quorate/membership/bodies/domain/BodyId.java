package org.quorate.membership.bodies.domain;

import java.util.UUID;

/** Names a body for good, whatever it is called. */
public record BodyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
