package org.quorate.meetings.voting.question.domain;

/** How one of several options comes to be preferred. */
public enum Method {
    /** By more votes than any other. */
    PLURALITY("plurality"),
    /** By a majority; until one has it the lowest goes out, round by round. */
    EXHAUSTIVE("exhaustive");

    private final String word;

    Method(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Method of(String word) {
        for (Method method : values()) {
            if (method.word.equals(word)) {
                return method;
            }
        }
        throw new IllegalArgumentException("options are voted on by plurality or exhaustive ballot, not by " + word);
    }
}
