package org.quorate.meetings.calendar.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting as it is stored. */
record MeetingDocument(
        String body,
        String bodyName,
        String title,
        Instant startsAt,
        @Nullable String venue,
        StatusPart status,
        List<ItemPart> agenda,
        List<AttendeePart> attendance,
        @Nullable Instant quorumLostAt,
        List<ConsensusPart> decisions,
        @Nullable List<DeclarationPart> declarations) {

    record StatusPart(
            String word,
            @Nullable Instant publishedAt,
            @Nullable String urgency,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt) {}

    record ItemPart(
            String item,
            String title,
            List<String> purposes,
            @Nullable String sponsor,
            @Nullable String author,
            @Nullable String organisation,
            List<String> recommendations,
            @Nullable String financialImplications,
            boolean standing,
            boolean verbal,
            @Nullable SubjectPart subject,
            @Nullable String urgency,
            @Nullable List<PassagePart> passages,
            @Nullable ExemptionPart exemption,
            @Nullable String beneficiary) {}

    record PassagePart(String heading, String text) {}

    record ExemptionPart(String ground, String description, String withheld, List<String> filled) {}

    record SubjectPart(String service, String type, String key) {}

    record AttendeePart(
            String person,
            String office,
            String presence,
            @Nullable String by) {}

    record ConsensusPart(String decision, @Nullable String item, String word, String text) {}

    record DeclarationPart(
            String declaration,
            String person,
            String office,
            String item,
            String kind,
            String nature,
            boolean leftTheRoom,
            boolean oral,
            Instant at,
            @Nullable Instant withdrawnAt) {}
}
