package org.quorate.meetings.voting.domain;

/** What a vote came to; a void one decided nothing (R-MTG-7). */
public enum VoteOutcome {
    CARRIED("carried"),
    LOST("lost"),
    VOID("void");

    private final String word;

    VoteOutcome(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
