package org.quorate.meetings.pathways.domain;

import java.time.LocalDate;

/** How far a matter has come on its pathway. */
public sealed interface Course {

    /** It waits for the decision of this step, numbered from 1. */
    record UnderWay(int step) implements Course {}

    /** It has passed every step, and takes effect. */
    record Completed(LocalDate on) implements Course {}

    /** It was refused or withdrawn at this step. */
    record Stopped(int step, LocalDate on) implements Course {}

    /** The word that it is known by. */
    default String word() {
        return switch (this) {
            case UnderWay _ -> "under way";
            case Completed _ -> "completed";
            case Stopped _ -> "stopped";
        };
    }
}
