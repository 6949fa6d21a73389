package org.quorate.meetings.papers.domain;

import java.util.UUID;

/** Names a paper. */
public record PaperId(UUID value) {

    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
