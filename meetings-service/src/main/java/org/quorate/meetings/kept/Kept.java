package org.quorate.meetings.kept;

import java.time.Instant;

/**
 * A thing as it was read from where it is kept.
 *
 * @param version counts its changes, for callers to see
 * @param revision what only the store understands, handed back when the thing is saved
 */
public record Kept<T>(T it, long version, Instant modified, Object revision) {}
