package org.quorate.meetings.agenda.domain;

import java.util.UUID;

/** Names one version of what an exempt item withholds. */
public record WithheldId(UUID value) {

    public static WithheldId of(String text) {
        return new WithheldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
