package org.quorate.meetings.voting.domain;

/** How one votes. */
public enum Choice {
    FOR("for"),
    AGAINST("against"),
    ABSTAIN("abstain");

    private final String word;

    Choice(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Choice of(String word) {
        for (Choice choice : values()) {
            if (choice.word.equals(word)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("a vote is for, against or abstain");
    }
}
