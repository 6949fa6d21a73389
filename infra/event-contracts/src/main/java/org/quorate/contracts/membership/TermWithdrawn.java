package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A term that was to begin on a date will not: nobody has held the seat by it. */
@EventType(value = "org.quorate.membership.term-withdrawn.v1", topic = Topic.MEMBERSHIP)
public record TermWithdrawn(String bodyId, String seatId, String termId, String personId, LocalDate from)
        implements Fact {}
