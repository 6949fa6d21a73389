package org.quorate.indicators.trends.domain;

/** Where an indicator goes. */
public enum Direction {
    INCREASING("increasing"),
    DECREASING("decreasing"),
    NO_CHANGE("no significant change"),
    UNKNOWN("cannot be calculated");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
