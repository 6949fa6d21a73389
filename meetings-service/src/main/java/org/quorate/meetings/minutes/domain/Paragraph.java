package org.quorate.meetings.minutes.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.register.domain.DecisionId;

/** A paragraph of a minute, with the decision or the action that it records. */
public record Paragraph(
        String text,
        @Nullable DecisionId decision,
        @Nullable ActionId action) {

    private static final int MOST = 25_000;

    public Paragraph {
        if (text.isBlank() || text.length() > MOST) {
            throw new IllegalArgumentException("a paragraph has 1 to " + MOST + " characters, had " + text.length());
        }
        text = text.strip();
    }

    public static Paragraph of(String text) {
        return new Paragraph(text, null, null);
    }

    Paragraph with(String corrected) {
        return new Paragraph(corrected, decision, action);
    }
}
