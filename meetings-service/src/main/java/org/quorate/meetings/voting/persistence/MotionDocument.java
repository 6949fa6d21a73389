package org.quorate.meetings.voting.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A motion as it is stored; the parts of its vote are there as far as it has come. */
record MotionDocument(
        String meeting,
        String body,
        String bodyName,
        @Nullable String item,
        String text,
        String kind,
        @Nullable SubjectPart subject,
        boolean bindsMembers,
        @Nullable LocalDate hearingOffered,
        @Nullable LocalDate effectiveFrom,
        String status,
        @Nullable OpeningPart opening,
        @Nullable ClosingPart closing,
        @Nullable List<CountedPart> tally,
        @Nullable EndPart end) {

    record SubjectPart(String service, String type, String key) {}

    record CountPart(
            int membership,
            int membersPresent,
            int membersNeeded,
            int unitsPresent,
            int unitsNeeded,
            List<String> unitsMissing,
            @Nullable List<LackPart> including) {}

    record LackPart(String group, int present, int needed) {}

    record OpeningPart(
            Instant since,
            String electorate,
            int shareNumerator,
            int shareDenominator,
            boolean moreThan,
            String tie,
            CountPart quorum) {}

    record ClosingPart(Instant at, CountPart quorum, boolean quorumKept) {}

    record CountedPart(
            String voter,
            String name,
            String choice,
            @Nullable String by,
            int change) {}

    record EndPart(
            String outcome,
            @Nullable String castingVote,
            @Nullable String castBy,
            @Nullable String decision) {}
}
