package org.quorate.meetings.voting.question.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.tally.domain.Choice;

/** One of several things to be preferred, known by a short name such as {@code option 3}. */
public record Option(String name, @Nullable String text) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;

    public Option {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("an option has a name of at most " + LONGEST_NAME + " characters");
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("an option is told in at most " + LONGEST_TEXT + " characters");
        }
    }

    public Choice choice() {
        return new Choice(name);
    }
}
