package org.quorate.meetings.minutes.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Hash;

/** Where minutes are on their way. */
public sealed interface Status {

    /** Being written, by the secretariat alone. */
    record Draft() implements Status {}

    /** Open to everyone, as a draft that is still to be approved. */
    record Published(Instant at) implements Status {}

    /** Approved by a later meeting as a correct record. */
    record Approved(Published published, Approval approval) implements Status {}

    /** Signed: nothing about them changes any more. */
    record Signed(Approved approved, Signature signature) implements Status {}

    /** How a later meeting approved them, and what it put right. */
    record Approval(
            MeetingId meeting,
            LocalDate on,
            Instant at,
            List<Correction> corrections,
            @Nullable String mover,
            @Nullable String seconder,
            @Nullable DecisionId decision) {}

    /** Words that the approving meeting put right, in a paragraph known by its number. */
    record Correction(String paragraph, String was, String is) {}

    /** By which office they were signed, on paper or here, and the hash of what was signed. */
    record Signature(String office, boolean onPaper, Instant at, Hash content) {}

    /** The words that they are known by. */
    default String word() {
        return switch (this) {
            case Draft _ -> "draft";
            case Published _ -> "draft, to be approved";
            case Approved _ -> "approved";
            case Signed _ -> "signed";
        };
    }
}
