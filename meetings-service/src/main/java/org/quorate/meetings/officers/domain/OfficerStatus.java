package org.quorate.meetings.officers.domain;

import java.time.LocalDate;

/** Where an officer's decision is on its way. */
public sealed interface OfficerStatus {

    /** Prepared. */
    record Draft() implements OfficerStatus {}

    /** The member has been consulted. */
    record Consulted(Consultation consultation) implements OfficerStatus {}

    /** Decided and recorded, for good. */
    record Recorded(Consultation consultation, Grounds grounds, LocalDate on) implements OfficerStatus {

        public Publication publication() {
            return new Publication(grounds.decidedOn(), on);
        }
    }

    /** The word that it is known by. */
    default String word() {
        return switch (this) {
            case Draft _ -> "draft";
            case Consulted _ -> "consulted";
            case Recorded _ -> "recorded";
        };
    }
}
