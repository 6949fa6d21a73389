package org.quorate.starter.store;

/** The caller's {@code If-Match} is not the version that stands (412). */
public final class StaleRevision extends RuntimeException {

    StaleRevision(long version) {
        super("If-Match does not name the version that stands, which is " + version + ".", null, false, false);
    }
}
