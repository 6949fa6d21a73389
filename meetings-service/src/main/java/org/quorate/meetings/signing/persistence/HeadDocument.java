package org.quorate.meetings.signing.persistence;

import java.time.Instant;

/** A signed head as it is stored. */
record HeadDocument(long number, String hash, Instant at, String jws) {}
