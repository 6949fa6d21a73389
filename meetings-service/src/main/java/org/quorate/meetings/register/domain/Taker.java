package org.quorate.meetings.register.domain;

import java.time.LocalDate;
import java.util.List;
import org.quorate.meetings.roll.domain.BodyId;

/** Who takes a decision, and so in which register it stands. */
public sealed interface Taker {

    /** A body, at a meeting. */
    record Board(BodyId body, String name) implements Taker {}

    /** An officer with delegated power, and what the law asks to be recorded with it (R-DEC-3). */
    record Officer(
            String office,
            String inConsultationWith,
            LocalDate consultedOn,
            String reasons,
            List<String> alternatives,
            List<String> conflicts)
            implements Taker {}

    /** The register of decisions of officers; each body has one of its own, named by the body's id. */
    String OFFICERS = "officers";

    default String register() {
        return switch (this) {
            case Board board -> board.body().toString();
            case Officer _ -> OFFICERS;
        };
    }
}
