package org.quorate.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.Body;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;

/** Entries of decision registers, as other bodies make them and tests need them. */
public final class Decisions {

    public static final LocalDate EFFECTIVE = LocalDate.of(2022, 5, 18);

    private Decisions() {}

    public static DecisionRecorded about(String type, String id, String outcome) {
        return of(new Subject("membership", type, id), outcome, EFFECTIVE, null, null);
    }

    public static DecisionRecorded about(String type, String id, String outcome, LocalDate effectiveFrom) {
        return of(new Subject("membership", type, id), outcome, effectiveFrom, null, null);
    }

    /** A step on a pathway, about something. */
    public static DecisionRecorded on(DecisionTaken.PathwayStep step) {
        return of(new Subject("membership", "constitution", "x/y"), "carried", EFFECTIVE, step, null);
    }

    public static DecisionRecorded of(
            @Nullable Subject subject,
            String outcome,
            LocalDate effectiveFrom,
            DecisionTaken.@Nullable PathwayStep step,
            DecisionTaken.@Nullable Elected elected) {
        return of(UUID.randomUUID().toString(), "2022-05-18T13:30:00Z", subject, outcome, effectiveFrom, step, elected);
    }

    /** By a body, about the term of one of its members. */
    public static DecisionRecorded onTerm(String body, String term, String outcome, LocalDate effectiveFrom) {
        Subject subject = new Subject("membership", "term", term);
        return of(body, effectiveFrom + "T10:00:00Z", subject, outcome, effectiveFrom, null, null);
    }

    /** By a body, electing one of its own. */
    public static DecisionRecorded electing(String body, String takenAt, DecisionTaken.Elected elected) {
        return of(body, takenAt, null, "carried", LocalDate.parse(takenAt.substring(0, 10)), null, elected);
    }

    private static DecisionRecorded of(
            String body,
            String takenAt,
            @Nullable Subject subject,
            String outcome,
            LocalDate effectiveFrom,
            DecisionTaken.@Nullable PathwayStep step,
            DecisionTaken.@Nullable Elected elected) {
        DecisionTaken.Content content = new DecisionTaken.Content(
                new Body(body, "A body"),
                null,
                Instant.parse(takenAt),
                effectiveFrom,
                "agreed",
                outcome,
                "That it be so.",
                null,
                null,
                null,
                subject,
                null,
                null,
                null,
                null,
                null,
                step,
                null,
                elected,
                null,
                null);
        return new DecisionRecorded(
                UUID.randomUUID().toString(), "register", 1, content, "0".repeat(64), "1".repeat(64));
    }
}
