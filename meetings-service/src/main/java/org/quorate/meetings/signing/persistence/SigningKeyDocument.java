package org.quorate.meetings.signing.persistence;

/** A key as it is stored: its public half, and the whole of it encrypted with the passphrase. */
record SigningKeyDocument(String publicJwk, String sealed) {}
