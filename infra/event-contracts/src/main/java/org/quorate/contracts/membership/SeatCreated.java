package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A body has a further seat. */
@EventType(value = "org.quorate.membership.seat-created.v1", topic = Topic.MEMBERSHIP)
public record SeatCreated(
        String bodyId,
        String seatId,
        String title,
        @Nullable String organisationId,
        @Nullable String unit,
        boolean voting,
        LocalDate from)
        implements Fact {}
