package org.quorate.indicators.observations.persistence;

import org.quorate.indicators.observations.domain.Loaded;
import org.quorate.starter.store.Stored;

/** The document that an observation was loaded from. */
record LoadedDocument(Stored<ObservationDocument> stored) implements Loaded {

    @Override
    public long version() {
        return stored.version();
    }
}
