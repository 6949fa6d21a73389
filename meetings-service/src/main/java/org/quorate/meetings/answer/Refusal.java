package org.quorate.meetings.answer;

/** Why something cannot be: a record per reason, which names the rule of the domain and says it in a sentence. */
public interface Refusal {

    /** What is in the way: a rule, the state things are in, or who is asking. */
    enum Obstacle {
        RULE,
        STATE,
        CALLER
    }

    String rule();

    String inWords();

    /** The field that is at fault, as a JSON Pointer into what was asked; empty where it is none. */
    default String pointer() {
        return "";
    }

    default Obstacle obstacle() {
        return Obstacle.RULE;
    }
}
