package org.quorate.meetings.questions.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as that has to be known; it can be forgotten while the question stays.
 *
 * @param shown whether the name may be shown with the question
 */
public record Asker(@Nullable String name, @Nullable String organisation, boolean shown) {

    private static final Asker FORGOTTEN = new Asker(null, null, false);

    public static Asker forgotten() {
        return FORGOTTEN;
    }

    /** How everyone sees the asker. */
    public String openly(QuestionKind kind) {
        if (shown && name != null) return organisation == null ? name : name + ", " + organisation;
        if (organisation != null) return organisation;
        return switch (kind) {
            case PUBLIC -> "A member of the public";
            case MEMBER -> "A member of the body";
        };
    }
}
