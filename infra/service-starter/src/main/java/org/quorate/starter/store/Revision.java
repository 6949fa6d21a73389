package org.quorate.starter.store;

import java.util.List;
import org.bson.Document;

/** Where a document stood when it was read; opaque between load and save. */
public final class Revision {

    private final long version;
    private final long sequence;
    private final List<Document> pending;
    private final boolean claimedElsewhere;

    Revision(long version, long sequence, List<Document> pending, boolean claimedElsewhere) {
        this.version = version;
        this.sequence = sequence;
        this.pending = List.copyOf(pending);
        this.claimedElsewhere = claimedElsewhere;
    }

    long version() {
        return version;
    }

    long sequence() {
        return sequence;
    }

    List<Document> pending() {
        return pending;
    }

    boolean claimedElsewhere() {
        return claimedElsewhere;
    }
}
