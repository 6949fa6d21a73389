package org.quorate.meetings.minutes.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that signed minutes say, as it is hashed: in canonical JSON (RFC 8785). Fields may be added here, never renamed or removed: what
 * was signed says what it says.
 */
public record MinutesRecord(
        String meeting,
        String body,
        Instant startsAt,
        @Nullable Instant endedAt,
        @Nullable String venue,
        List<PresentPart> present,
        List<String> apologies,
        List<String> absent,
        List<String> inAttendance,
        List<ItemPart> items,
        @Nullable ApprovalPart approval) {

    /** A member who was there. */
    public record PresentPart(String office, @Nullable String representedBy) {}

    /** A minute under its number. */
    public record ItemPart(
            int number,
            String title,
            @Nullable String outcome,
            @Nullable ExemptPart exempt,
            List<ParagraphPart> paragraphs) {}

    /** On what ground it is withheld, and the name of the text that is kept apart and never changes. */
    public record ExemptPart(String ground, @Nullable String text) {}

    /** A paragraph under its number. */
    public record ParagraphPart(
            String number,
            String text,
            @Nullable String decision,
            @Nullable String action) {}

    /** At which meeting they were approved, and what it corrected. */
    public record ApprovalPart(String meeting, LocalDate on, List<CorrectionPart> corrections) {}

    /** Words put right. */
    public record CorrectionPart(String paragraph, String was, String is) {}
}
