package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A term is otherwise than was told of it: who holds the seat, from when or until when. What had been told before no longer holds. */
@EventType(value = "org.quorate.membership.term-changed.v1", topic = Topic.MEMBERSHIP)
public record TermChanged(
        String bodyId,
        String seatId,
        String termId,
        String personId,
        String office,
        LocalDate from,
        @Nullable LocalDate until)
        implements Fact {}
