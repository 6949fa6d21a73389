package org.quorate.meetings.signing.web;

import java.time.Instant;
import org.quorate.meetings.signing.domain.SignedHead;

/** A signed head; only what the signature says counts, the rest is for reading. */
record HeadView(String register, long number, String hash, Instant at, String jws) {

    static HeadView of(SignedHead signed) {
        return new HeadView(
                signed.head().register(),
                signed.head().number(),
                signed.head().hash().value(),
                signed.head().at(),
                signed.jws());
    }
}
