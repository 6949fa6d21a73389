package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A person holds a seat from a date. */
@EventType(value = "org.quorate.membership.term-started.v1", topic = Topic.MEMBERSHIP)
public record TermStarted(
        String bodyId,
        String seatId,
        String termId,
        String personId,
        String office,
        LocalDate from,
        @Nullable LocalDate until)
        implements Fact {}
