package org.quorate.meetings.voting.tally.domain;

/** What one votes for: that a motion be carried or not, an option by its name, or a candidate by the person's id. */
public record Choice(String word) {

    public static final Choice FOR = new Choice("for");
    public static final Choice AGAINST = new Choice("against");
    public static final Choice ABSTAIN = new Choice("abstain");

    private static final int MOST = 200;

    public Choice {
        if (word == null || word.isBlank() || word.length() > MOST) {
            throw new IllegalArgumentException("a vote says what it is for in at most " + MOST + " characters");
        }
    }

    /** What everyone chooses among is one and the same: of thousands of votes each is told from the others at a glance. */
    public static Choice of(String word) {
        return switch (word) {
            case "for" -> FOR;
            case "against" -> AGAINST;
            case "abstain" -> ABSTAIN;
            default -> new Choice(word);
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
