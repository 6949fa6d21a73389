package org.quorate.funding.projects.domain;

import java.util.UUID;

/** Names a project. */
public record ProjectId(UUID value) {

    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
