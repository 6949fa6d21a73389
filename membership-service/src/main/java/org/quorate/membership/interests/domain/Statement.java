package org.quorate.membership.interests.domain;

import java.time.LocalDate;
import org.quorate.membership.wording.Text;

/** What an interest was stated to be, from a day on. */
public record Statement(Kind kind, String description, LocalDate from) {

    private static final int MOST = 2_000;

    /** What kind of interest it is. */
    public enum Kind {
        /** One that the law makes a crime of not declaring (Localism Act 2011 s30). */
        DISCLOSABLE_PECUNIARY,
        /** Another that the code of conduct has registered. */
        OTHER_REGISTRABLE,
        /** One that is registered though nothing asks for it. */
        NON_REGISTRABLE
    }

    public Statement {
        description = Text.block(description);
        if (description.length() > MOST) {
            throw new IllegalArgumentException("is at most " + MOST + " characters, was " + description.length());
        }
    }
}
