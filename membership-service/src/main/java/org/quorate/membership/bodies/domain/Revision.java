package org.quorate.membership.bodies.domain;

import java.time.Instant;

/** Where a body stood when it was loaded; what keeps it knows its own, and no other looks inside. */
public interface Revision {

    long version();

    /** When it last changed. */
    Instant modified();
}
