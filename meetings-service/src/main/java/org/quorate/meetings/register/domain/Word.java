package org.quorate.meetings.register.domain;

/** The word by which a decision is known (R-VOT-8), and what it comes to. */
public enum Word {
    NOTED("noted", Outcome.NOTED),
    ACKNOWLEDGED("acknowledged", Outcome.NOTED),
    CONFIRMED("confirmed", Outcome.CARRIED),
    SUPPORTED("supported", Outcome.CARRIED),
    AGREED("agreed", Outcome.CARRIED),
    AGREED_IN_PRINCIPLE("agreed in principle", Outcome.IN_PRINCIPLE),
    RESOLVED("resolved", Outcome.CARRIED),
    RECOMMENDED("recommended to another body", Outcome.RECOMMENDED),
    DEFERRED("deferred", Outcome.DEFERRED),
    REJECTED("rejected", Outcome.LOST),
    WITHDRAWN("withdrawn", Outcome.WITHDRAWN);

    private final String text;
    private final Outcome outcome;

    Word(String text, Outcome outcome) {
        this.text = text;
        this.outcome = outcome;
    }

    public String text() {
        return text;
    }

    public Outcome outcome() {
        return outcome;
    }

    public static Word of(String text) {
        for (Word word : values()) {
            if (word.text.equals(text)) {
                return word;
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is none of the words by which decisions are known");
    }

    /** What a decision comes to; only one that is carried gives effect to its subject. */
    public enum Outcome {
        CARRIED("carried"),
        IN_PRINCIPLE("in principle"),
        RECOMMENDED("recommended"),
        NOTED("noted"),
        DEFERRED("deferred"),
        LOST("lost"),
        WITHDRAWN("withdrawn");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
