package org.quorate.meetings.pathways.domain;

import org.quorate.meetings.roll.domain.BodyId;

/** Who has to decide at a step. */
public sealed interface Forum {

    /** A body, at a meeting. */
    record Board(BodyId body, String name) implements Forum {}

    /** An officer with delegated power. */
    record Officer(String office) implements Forum {}

    default String name() {
        return switch (this) {
            case Board board -> board.name();
            case Officer officer -> officer.office();
        };
    }

    /** Whether they are the same, however they are called. */
    default boolean is(Forum other) {
        return switch (this) {
            case Board board -> other instanceof Board it && it.body().equals(board.body());
            case Officer officer ->
                other instanceof Officer it
                        && it.office().strip().equalsIgnoreCase(officer.office().strip());
        };
    }
}
