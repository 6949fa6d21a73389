package org.quorate.membership.seats.domain;

import java.util.UUID;

/** Names a seat of a body for good. */
public record SeatId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
