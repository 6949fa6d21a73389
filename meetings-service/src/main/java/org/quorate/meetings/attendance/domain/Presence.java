package org.quorate.meetings.attendance.domain;

/** How a member stands to a meeting. */
public sealed interface Presence {

    /** There in person. */
    record Present() implements Presence {}

    /** There through a named substitute, for this meeting only (R-MEM-10). */
    record Represented(String by) implements Presence {

        public Represented {
            if (by.isBlank() || by.length() > 200) {
                throw new IllegalArgumentException("a representative is named in at most 200 characters");
            }
        }
    }

    /** Not there, and said so. */
    record Apologies() implements Presence {}

    /** Not there, without a word. */
    record Absent() implements Presence {}

    /** No longer there. */
    record Left() implements Presence {}

    /** Whether the seat is filled at the meeting: it counts for the quorum, and may vote. */
    default boolean countsAsThere() {
        return switch (this) {
            case Present _, Represented _ -> true;
            case Apologies _, Absent _, Left _ -> false;
        };
    }

    /** The word that it is known by. */
    default String word() {
        return switch (this) {
            case Present _ -> "present";
            case Represented _ -> "represented";
            case Apologies _ -> "apologies";
            case Absent _ -> "absent";
            case Left _ -> "left";
        };
    }
}
