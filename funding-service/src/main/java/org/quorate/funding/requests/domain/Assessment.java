package org.quorate.funding.requests.domain;

import java.time.Instant;

/** Whether the evidence for a condition was found good enough, and by whom. */
public record Assessment(boolean met, String note, Person by, Instant at) {}
