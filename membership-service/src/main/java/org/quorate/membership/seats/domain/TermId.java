package org.quorate.membership.seats.domain;

import java.util.UUID;

/** Names one person's holding of one seat. */
public record TermId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
