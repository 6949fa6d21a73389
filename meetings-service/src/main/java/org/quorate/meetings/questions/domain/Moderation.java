package org.quorate.meetings.questions.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the secretariat has let a question through. */
public sealed interface Moderation {

    record Pending() implements Moderation {}

    record Accepted(String by, Instant at) implements Moderation {}

    record Rejected(Ground ground, @Nullable String note, String by, Instant at) implements Moderation {}

    /** Why a question may be rejected. */
    enum Ground {
        DEFAMATORY("defamatory, frivolous or offensive"),
        OUTSIDE_POWERS("not within the body's powers"),
        SAME("substantially the same as one put before"),
        EXEMPT("needs confidential or exempt information"),
        OTHER("other");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public static Ground of(String words) {
            for (Ground ground : values()) {
                if (ground.words.equals(words)) return ground;
            }
            throw new IllegalArgumentException("a question is rejected as " + DEFAMATORY.words + "; "
                    + OUTSIDE_POWERS.words + "; " + SAME.words + "; " + EXEMPT.words + "; or other; was \"" + words
                    + "\"");
        }
    }

    default String word() {
        return switch (this) {
            case Pending _ -> "pending";
            case Accepted _ -> "accepted";
            case Rejected _ -> "rejected";
        };
    }
}
