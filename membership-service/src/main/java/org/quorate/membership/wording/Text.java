package org.quorate.membership.wording;

/** A line of text that people write: not empty, not endless, and without control characters. */
public final class Text {

    public static final int MOST = 200;

    private Text() {}

    /** The line without blanks around it. */
    public static String line(String written) {
        String line = written.strip();
        if (line.isEmpty()) {
            throw new IllegalArgumentException("must not be empty");
        }
        if (line.length() > MOST) {
            throw new IllegalArgumentException("is at most " + MOST + " characters, was " + line.length());
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must be one line, without control characters");
        }
        return line;
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
