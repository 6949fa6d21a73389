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
        @Nullable Instant endsAt,
        @Nullable String venue,
        @Nullable String alignedWith,
        Instant convenedFor,
        StatusPart status,
        List<ItemPart> agenda,
        AttendancePart attendance,
        List<ConsensusPart> decisions,
        List<DeclarationPart> declarations,
        List<BreakPart> breaks,
        List<ChairingPart> chairings,
        List<String> order,
        List<TakenPart> taken) {

    record StatusPart(
            String word,
            @Nullable Instant publishedAt,
            @Nullable String urgency,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable AdjournedPart adjourned,
            @Nullable CancelledPart cancelled) {}

    record AdjournedPart(
            String before,
            Instant at,
            String reason,
            boolean wantOfQuorum,
            @Nullable Instant to,
            @Nullable String venue) {}

    record CancelledPart(Instant at, String reason) {}

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

    record AttendancePart(
            List<AttendeePart> members,
            List<SubstitutePart> substitutes,
            List<OtherPart> others,
            @Nullable Integer publicPresent) {}

    record AttendeePart(String person, String office, List<StandingPart> course) {}

    record StandingPart(String presence, @Nullable String by, Instant from) {}

    record SubstitutePart(
            String member,
            String office,
            String by,
            @Nullable String account,
            Instant notifiedAt,
            boolean shortNotice) {}

    record OtherPart(
            String office,
            String capacity,
            Instant from,
            @Nullable Instant until) {}

    record BreakPart(
            Instant at, String reason, Instant to, @Nullable String venue, Instant resumedAt) {}

    record ChairingPart(
            String person,
            String office,
            String capacity,
            @Nullable Instant from) {}

    record TakenPart(String item, Instant at) {}

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
