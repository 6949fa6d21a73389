package org.quorate.contracts.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Subject;
import org.quorate.contracts.Topic;

/** A decision has been taken and waits for its number in the register: meetings-service tells this to itself. */
@EventType(value = "org.quorate.meetings.decision-taken.v1", topic = Topic.MEETINGS)
public record DecisionTaken(String decisionId, String register, Content content) implements Fact {

    /**
     * All that the register's entry will hold, but for its number and hashes.
     *
     * @param subject what takes effect by it; a step of a pathway that does not complete it names none
     * @param corrects the decision that this one corrects
     * @param reason why it corrects that
     * @param withheldSha256 where the text is what the public may know of it: the SHA-256 of a secret salt and all that is withheld
     */
    public record Content(
            @Nullable Body body,
            @Nullable Officer officer,
            Instant takenAt,
            LocalDate effectiveFrom,
            String word,
            String outcome,
            String text,
            @Nullable String meetingId,
            @Nullable String motionId,
            @Nullable String minute,
            @Nullable Subject subject,
            @Nullable QuorumFound quorum,
            @Nullable Votes votes,
            @Nullable String itemId,
            @Nullable List<Declaration> declarations,
            @Nullable List<Paper> papers,
            @Nullable PathwayStep pathway,
            @Nullable String corrects,
            @Nullable Elected elected,
            @Nullable String reason,
            @Nullable String withheldSha256) {}

    /** An interest that a member declared in the item: {@code pecuniary}, or another kind (R-MTG-8). */
    public record Declaration(String office, String kind, String nature) {}

    /** A paper that was considered, with the SHA-256 of its bytes in hexadecimal. */
    public record Paper(String title, @Nullable String sha256) {}

    /** Where the matter stood on its way through several bodies; only the step that {@code completes} it gives effect (R-DEC-2). */
    public record PathwayStep(String pathwayId, int step, int steps, String role, boolean completes) {}

    /** Who was elected to an office of the body, such as {@code chair}, by the seat held there, and until when (R-VOT-6). */
    public record Elected(
            String role,
            String seatId,
            String office,
            @Nullable LocalDate until) {}
}
