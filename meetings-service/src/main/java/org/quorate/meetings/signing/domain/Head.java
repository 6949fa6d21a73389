package org.quorate.meetings.signing.domain;

import java.time.Instant;
import org.quorate.meetings.register.domain.Hash;

/** What was the last entry of a register at a moment; its hash vouches for all that came before it (R-DEC-1). */
public record Head(String register, long number, Hash hash, Instant at) {}
