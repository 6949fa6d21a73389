package org.quorate.membership.keeping;

import java.time.Instant;

/** Where a thing stood when it was loaded; what keeps it knows its own, and no other looks inside. */
public interface Revision {

    long version();

    /** When it last changed. */
    Instant modified();
}
