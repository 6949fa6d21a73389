package org.quorate.membership.drafts.domain;

import java.util.UUID;

/** Names a draft for good. */
public record DraftId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
