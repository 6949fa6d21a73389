package org.quorate.membership.keeping.shelf;

import java.time.Instant;
import org.quorate.membership.keeping.Revision;
import org.quorate.starter.store.Stored;

/** The stored document that a thing was restored from. */
record StoredRevision<D>(Stored<D> stored) implements Revision {

    @Override
    public long version() {
        return stored.version();
    }

    @Override
    public Instant modified() {
        return stored.modified();
    }
}
