package org.quorate.indicators.definitions.domain;

import java.util.Arrays;

/** Which way is good. */
public enum Polarity {
    LOW_IS_GOOD("low-is-good"),
    HIGH_IS_GOOD("high-is-good"),
    NEUTRAL("neutral");

    private final String word;

    Polarity(String word) {
        this.word = word;
    }

    public static Polarity of(String word) {
        return Arrays.stream(values())
                .filter(polarity -> polarity.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a polarity is low-is-good, high-is-good or neutral, was another"));
    }

    public String word() {
        return word;
    }
}
