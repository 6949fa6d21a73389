package org.quorate.funding.funds.domain;

import java.util.UUID;

/** Names a fund. */
public record FundId(UUID value) {

    public static FundId of(String text) {
        return new FundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
