package org.quorate.membership.people.domain;

import java.util.UUID;

/** Names a person for good, whatever office they hold. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
