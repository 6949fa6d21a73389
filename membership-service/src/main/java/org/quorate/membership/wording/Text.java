package org.quorate.membership.wording;

/** A line of text that people write: not empty, not endless, and without control characters. */
public final class Text {

    public static final int MOST = 200;
    public static final int MOST_OF_A_BLOCK = 10_000;

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
        return whole(line);
    }

    /** Several lines without blanks around them; the only control characters are line ends and tabs. */
    public static String block(String written) {
        String block = written.replace("\r\n", "\n").strip();
        if (block.isEmpty()) {
            throw new IllegalArgumentException("must not be empty");
        }
        if (block.length() > MOST_OF_A_BLOCK) {
            throw new IllegalArgumentException("is at most " + MOST_OF_A_BLOCK + " characters, was " + block.length());
        }
        if (block.chars().anyMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\t')) {
            throw new IllegalArgumentException("must not contain control characters");
        }
        return whole(block);
    }

    /** Half of a character, as a broken copy leaves it, cannot be written down. */
    private static String whole(String text) {
        if (text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE)) {
            throw new IllegalArgumentException("must not contain half of a character");
        }
        return text;
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
