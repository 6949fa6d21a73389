package org.quorate.membership.keeping;

/** A thing as it was loaded, and the revision that it must still have when it is saved. */
public record Kept<T>(T thing, Revision revision) {

    public long version() {
        return revision.version();
    }
}
