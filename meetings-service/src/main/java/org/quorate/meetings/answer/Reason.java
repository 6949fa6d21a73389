package org.quorate.meetings.answer;

/**
 * A refusal in words.
 *
 * @param rule the rule of the domain that is in the way
 * @param pointer the field that is at fault, as a JSON Pointer into what was asked; empty where it is none
 */
public record Reason(String rule, String pointer, Obstacle obstacle, String inWords) {

    /** What is in the way: a rule, the state things are in, or who is asking. */
    public enum Obstacle {
        RULE,
        STATE,
        CALLER
    }

    /** By which rule something is refused: the beginning of the sentence that ends with {@link Ground#that}. */
    public static Ground by(String rule) {
        return new Ground(rule, "", Obstacle.RULE);
    }

    /** A reason that still lacks its words. */
    public record Ground(String rule, String pointer, Obstacle obstacle) {

        public Ground at(String field) {
            return new Ground(rule, field, obstacle);
        }

        /** It could be done at another time, when things stand otherwise. */
        public Ground asThingsStand() {
            return new Ground(rule, pointer, Obstacle.STATE);
        }

        /** Somebody else could do it. */
        public Ground toThisCaller() {
            return new Ground(rule, pointer, Obstacle.CALLER);
        }

        public Reason that(String words) {
            return new Reason(rule, pointer, obstacle, words);
        }
    }
}
