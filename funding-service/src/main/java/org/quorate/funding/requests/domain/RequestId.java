package org.quorate.funding.requests.domain;

import java.util.UUID;

/** Names a request. */
public record RequestId(UUID value) {

    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
