package org.quorate.indicators.observations.domain;

/** Where an interval comes from. */
public enum IntervalMethod {
    AS_PUBLISHED("as published"),
    WILSON("Wilson score"),
    EXACT_POISSON("exact Poisson"),
    BYAR("Byar's");

    private final String words;

    IntervalMethod(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
