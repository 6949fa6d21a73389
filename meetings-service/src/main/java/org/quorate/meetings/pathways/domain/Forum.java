package org.quorate.meetings.pathways.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.BodyId;

/** Who has to decide at a step. */
public sealed interface Forum {

    /** A body, at a meeting; {@code host} is the tenant that runs it, where that is not the pathway's own. */
    record Board(BodyId body, String name, @Nullable String host) implements Forum {

        /** One of the same tenant. */
        public Board(BodyId body, String name) {
            this(body, name, null);
        }
    }

    /** An officer with delegated power. */
    record Officer(String office) implements Forum {}

    /** Whether another tenant runs it. */
    default boolean isElsewhere() {
        return this instanceof Board board && board.host() != null;
    }

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
