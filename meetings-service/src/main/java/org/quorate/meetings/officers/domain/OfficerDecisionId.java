package org.quorate.meetings.officers.domain;

import java.util.UUID;

/** Names a decision of an officer; it keeps the name in the register. */
public record OfficerDecisionId(UUID value) {

    public static OfficerDecisionId of(String text) {
        return new OfficerDecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
