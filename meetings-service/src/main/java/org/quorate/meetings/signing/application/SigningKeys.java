package org.quorate.meetings.signing.application;

import java.util.List;

/** The keys with which a tenant signs: one at a time, all that ever were for verifying. */
public interface SigningKeys {

    /** The key to sign with, made when there is none yet. */
    SigningKey current();

    /** From now on a new key signs; what the others have signed stays good. */
    void rotate();

    /** The public halves of all keys, as JSON Web Keys (RFC 7517), newest first. */
    List<String> published();

    /** A key that can sign. */
    interface SigningKey {
        String sign(String payload);
    }
}
