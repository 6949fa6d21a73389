package org.quorate.meetings.voting.secrecy.domain;

import java.util.UUID;

/** Names a ballot paper; drawn at random, so that it says nothing of whose it is or when it came. */
public record PaperId(UUID value) {

    /** From the JDK's source of randomness for secrets. */
    public static PaperId drawn() {
        return new PaperId(UUID.randomUUID());
    }

    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
