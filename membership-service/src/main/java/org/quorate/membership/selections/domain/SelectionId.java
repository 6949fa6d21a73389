package org.quorate.membership.selections.domain;

import java.util.UUID;

/** Names a joint selection. */
public record SelectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
