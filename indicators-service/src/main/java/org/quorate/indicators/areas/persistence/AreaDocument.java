package org.quorate.indicators.areas.persistence;

import java.time.Instant;

/** An area as it is stored: what it was called by whoever reported of it last. */
record AreaDocument(String name, Instant namedAt) {

    /** Of two names given at one moment the same one wins in whatever order they are heard. */
    boolean outlives(AreaDocument other) {
        int later = namedAt.compareTo(other.namedAt);
        return later > 0 || (later == 0 && name.compareTo(other.name) >= 0);
    }
}
