package org.quorate.meetings.declarations.domain;

import java.util.UUID;

/** Names a declaration of interest. */
public record DeclarationId(UUID value) {

    public static DeclarationId of(String text) {
        return new DeclarationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
