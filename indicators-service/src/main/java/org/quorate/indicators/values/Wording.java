package org.quorate.indicators.values;

/** A line of text that a person has written. */
public final class Wording {

    private Wording() {}

    /** The text without space around it; refused when there is nothing, too much, or anything that is not for reading. */
    public static String of(String what, String text, int most) {
        String line = text.strip();
        if (line.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (line.length() > most) {
            throw new IllegalArgumentException(
                    what + " has at most " + most + " characters, there were " + line.length());
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " must be one line without control characters");
        }
        return line;
    }
}
