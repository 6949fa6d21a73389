package org.quorate.membership.interests.domain;

import java.util.UUID;

/** Names an entry in a register of interests. */
public record InterestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
