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
        ProposalPart proposal,
        @Nullable String amends,
        PastPart past,
        String status,
        @Nullable VotePart vote,
        @Nullable TiePart tie,
        @Nullable EndPart end) {

    record ProposalPart(
            @Nullable String item,
            String text,
            String kind,
            @Nullable SubjectPart subject,
            boolean bindsMembers,
            @Nullable LocalDate hearingOffered,
            @Nullable LocalDate effectiveFrom,
            String word,
            @Nullable OptionsPart options,
            @Nullable ElectionPart election) {}

    record SubjectPart(String service, String type, String key) {}

    record OptionsPart(String method, List<OptionPart> among) {}

    record OptionPart(String name, @Nullable String text) {}

    record ElectionPart(String role, @Nullable LocalDate until, List<NominationPart> nominations) {}

    record NominationPart(
            String person, String name, String seat, String nominatedBy, String secondedBy, boolean accepts) {}

    record PastPart(List<AmendmentPart> amendments, List<ObjectionPart> objections, List<RoundPart> rounds) {}

    record AmendmentPart(
            String motion,
            String text,
            String fate,
            @Nullable String before) {}

    record ObjectionPart(String person, String office, boolean asksForNames) {}

    record RoundPart(VotePart vote, String out, @Nullable TieBreakPart tieBreak) {}

    record CountPart(
            int membership,
            int membersPresent,
            int membersNeeded,
            int unitsPresent,
            int unitsNeeded,
            List<String> unitsMissing,
            @Nullable List<LackPart> including) {}

    record LackPart(String group, int present, int needed) {}

    record VotePart(
            Instant since,
            String electorate,
            TermsPart terms,
            CountPart quorum,
            @Nullable ClosingPart closing,
            @Nullable TallyPart tally) {}

    record TermsPart(
            int round,
            List<String> among,
            String manner,
            int shareNumerator,
            int shareDenominator,
            boolean moreThan,
            String tie,
            String needed) {}

    record ClosingPart(
            Instant at,
            CountPart quorum,
            boolean quorumKept,
            @Nullable TallyPart hands) {}

    record TallyPart(VotesPart votes, List<SumPart> unnamed) {}

    /** Counted votes, of which there may be thousands, column by column; {@code by} is empty where nobody voted for another. */
    record VotesPart(
            List<String> voters, List<String> names, List<String> choices, List<String> by, List<Integer> changes) {}

    record SumPart(String choice, int votes) {}

    record TiePart(List<String> among, boolean forElimination) {}

    record TieBreakPart(
            String choice,
            @Nullable String castBy,
            @Nullable String drawnBy,
            @Nullable String witness) {}

    record EndPart(
            @Nullable String outcome,
            @Nullable TieBreakPart tieBreak,
            @Nullable String chosen,
            @Nullable String decision,
            @Nullable String settlement,
            @Nullable Instant at,
            @Nullable CountPart quorum) {}
}
