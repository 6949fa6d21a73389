package org.quorate.meetings.voting.tally.domain;

/** How a vote is taken: each vote with its name, hands that are only counted, or papers that name nobody. */
public enum Manner {
    NAMED("named"),
    COUNTED("counted"),
    SECRET("secret");

    private final String word;

    Manner(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Manner of(String word) {
        for (Manner manner : values()) {
            if (manner.word.equals(word)) {
                return manner;
            }
        }
        throw new IllegalArgumentException("a vote is taken named, counted or secret, was \"" + word + "\"");
    }
}
