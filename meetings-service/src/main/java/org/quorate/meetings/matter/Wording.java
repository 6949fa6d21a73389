package org.quorate.meetings.matter;

/** Text that people wrote, such as a motion or a reason: never blank, never endless. */
public record Wording(String text) {

    private static final int MOST = 10_000;

    public Wording {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("must say something, was blank");
        }
        if (text.length() > MOST) {
            throw new IllegalArgumentException("has at most " + MOST + " characters, had " + text.length());
        }
    }

    /** The text, once it is known to be fit. */
    public static String of(String text) {
        return new Wording(text).text().strip();
    }
}
