package org.quorate.meetings.voting.electorate.domain;

import java.util.UUID;

/** Names a frozen electorate. */
public record ElectorateId(UUID value) {

    public static ElectorateId of(String text) {
        return new ElectorateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
