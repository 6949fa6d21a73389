package org.quorate.contracts.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Subject;
import org.quorate.contracts.Topic;

/** A decision has been taken and waits for its number in the register: meetings-service tells this to itself. */
@EventType(value = "org.quorate.meetings.decision-taken.v1", topic = Topic.MEETINGS)
public record DecisionTaken(String decisionId, String register, Content content) implements Fact {

    /** All that the register's entry will hold, but for its number and hashes. */
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
            @Nullable Votes votes) {}
}
