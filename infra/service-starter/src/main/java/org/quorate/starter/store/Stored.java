package org.quorate.starter.store;

import java.time.Instant;

/**
 * A thing as it was read, and the revision that it must still have when it is saved.
 *
 * @param modified when it last changed, by the clock
 */
public record Stored<D>(String id, D state, Revision revision, Instant modified) {

    public long version() {
        return revision.version();
    }
}
