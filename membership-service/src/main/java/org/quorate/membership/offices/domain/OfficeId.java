package org.quorate.membership.offices.domain;

import java.util.UUID;

/** Names one person's holding of one office. */
public record OfficeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
