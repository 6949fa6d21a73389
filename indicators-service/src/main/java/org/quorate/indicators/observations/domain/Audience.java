package org.quorate.indicators.observations.domain;

/** Who is looking. */
public enum Audience {
    PUBLIC,
    ANALYST
}
