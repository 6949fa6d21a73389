package org.quorate.funding.requests.domain;

import org.jspecify.annotations.Nullable;

/** Who has agreed so far; the first decision of each side stands. */
public record Consents(@Nullable Consent body, @Nullable Consent officer) {

    public static final Consents NONE = new Consents(null, null);

    public boolean bothStand() {
        return body != null && officer != null;
    }

    boolean has(Side side) {
        return switch (side) {
            case BODY -> body != null;
            case OFFICER -> officer != null;
        };
    }

    Consents with(Side side, Consent consent) {
        return switch (side) {
            case BODY -> new Consents(consent, officer);
            case OFFICER -> new Consents(body, consent);
        };
    }
}
