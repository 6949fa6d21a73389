package org.quorate.membership.bodies.persistence;

import java.time.Instant;
import org.quorate.membership.bodies.domain.Revision;
import org.quorate.starter.store.Stored;

/** The stored document that a body or a draft was read from. */
record MongoRevision<D>(Stored<D> stored) implements Revision {

    @Override
    public long version() {
        return stored.version();
    }

    @Override
    public Instant modified() {
        return stored.modified();
    }
}
