package org.quorate.meetings.signing.application;

import java.util.Optional;

/** Checks signatures against the keys of a tenant. */
public interface Signatures {

    /** A check against the keys that there are now. */
    Check check();

    /** What was signed, where it was by one of the keys. */
    interface Check {
        Optional<String> verified(String jws);
    }
}
