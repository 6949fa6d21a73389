package org.quorate.meetings.minutes.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes as they are stored; {@code decisions} and {@code actions} are those that they record, to be found by. */
record MinutesDocument(
        String meeting,
        String body,
        String bodyName,
        Instant startsAt,
        @Nullable Instant endedAt,
        @Nullable String venue,
        AttendedPart attended,
        String period,
        int first,
        List<ItemPart> items,
        StatusPart status,
        List<String> decisions,
        List<String> actions) {

    record AttendedPart(
            List<PresentPart> present, List<String> apologies, List<String> absent, List<String> inAttendance) {}

    record PresentPart(String office, @Nullable String representedBy) {}

    record ItemPart(
            @Nullable String item,
            String title,
            @Nullable String outcome,
            @Nullable ExemptPart exempt,
            List<ParagraphPart> paragraphs) {}

    record ExemptPart(String ground, @Nullable String text) {}

    record ParagraphPart(
            String text,
            @Nullable String decision,
            @Nullable String action) {}

    record StatusPart(
            String word,
            @Nullable Instant publishedAt,
            @Nullable ApprovalPart approval,
            @Nullable SignaturePart signature) {}

    record ApprovalPart(
            String meeting,
            LocalDate on,
            Instant at,
            List<CorrectionPart> corrections,
            @Nullable String mover,
            @Nullable String seconder,
            @Nullable String decision) {}

    record CorrectionPart(String paragraph, String was, String is) {}

    record SignaturePart(String office, boolean onPaper, Instant at, String content) {}
}
