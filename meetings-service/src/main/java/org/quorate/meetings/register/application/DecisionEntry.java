package org.quorate.meetings.register.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a register as it is hashed and as the public sees it: the hash is of all the rest, in canonical JSON (RFC 8785), so
 * that anyone can check it from the answer alone. Fields may be added here, never renamed or removed: old entries say what they say.
 */
public record DecisionEntry(
        String id,
        String register,
        int number,
        @Nullable BodyPart body,
        @Nullable OfficerPart officer,
        Instant takenAt,
        LocalDate effectiveFrom,
        String word,
        String outcome,
        String text,
        @Nullable String meeting,
        @Nullable String motion,
        @Nullable String minute,
        @Nullable SubjectPart subject,
        @Nullable QuorumPart quorum,
        @Nullable VotesPart votes,
        @Nullable String item,
        @Nullable List<DeclarationPart> declarations,
        @Nullable List<PaperPart> papers,
        @Nullable PathwayPart pathway,
        @Nullable String corrects,
        @Nullable String reason,
        @Nullable ElectedPart elected,
        @Nullable String withheldSha256,
        String previousHash,
        @Nullable String hash) {

    /** The body that decided. */
    public record BodyPart(String id, String name) {}

    /** The officer who decided, and how (R-DEC-3). */
    public record OfficerPart(
            String office,
            String inConsultationWith,
            LocalDate consultedOn,
            String reasons,
            List<String> alternatives,
            List<String> conflicts) {}

    /** What it is about, in the service that owns it. */
    public record SubjectPart(String service, String type, String id) {}

    /** The quorum at that moment. */
    public record QuorumPart(
            int membersPresent, int membersNeeded, int unitsPresent, int unitsNeeded, boolean quorate) {}

    /** How the votes fell. */
    public record VotesPart(
            @JsonProperty("for") int votesFor,
            int against,
            int abstentions,
            String needed,
            boolean castingVote,
            List<VotePart> named,
            @Nullable Boolean secret,
            @Nullable List<OptionPart> options) {}

    /** One vote. */
    public record VotePart(
            String voter, String choice, @Nullable String by) {}

    /** How many votes an option or a candidate had. */
    public record OptionPart(String option, int votes) {}

    /** An interest that a member declared in the item (R-MTG-8). */
    public record DeclarationPart(String office, String kind, String nature) {}

    /** A paper that was considered, by its title and the hash of its bytes. */
    public record PaperPart(String title, @Nullable String sha256) {}

    /** Which step of its way through several bodies this was; only the one that completes it gives effect (R-DEC-2). */
    public record PathwayPart(String id, int step, int steps, String role, boolean completes) {}

    /** Who was elected to an office of the body (R-VOT-6). */
    public record ElectedPart(
            String role,
            String seat,
            String office,
            @Nullable LocalDate until) {}

    public DecisionEntry withHash(String itsHash) {
        return new DecisionEntry(
                id,
                register,
                number,
                body,
                officer,
                takenAt,
                effectiveFrom,
                word,
                outcome,
                text,
                meeting,
                motion,
                minute,
                subject,
                quorum,
                votes,
                item,
                declarations,
                papers,
                pathway,
                corrects,
                reason,
                elected,
                withheldSha256,
                previousHash,
                itsHash);
    }
}
