package org.quorate.meetings.signing.domain;

/**
 * A head as it was signed.
 *
 * @param jws the signature with what it is of, in the compact form of RFC 7515
 */
public record SignedHead(Head head, String jws) {}
