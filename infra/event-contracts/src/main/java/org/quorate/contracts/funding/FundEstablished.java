package org.quorate.contracts.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Amount;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A fund exists, with its total allocated. */
@EventType(value = "org.quorate.funding.fund-established.v1", topic = Topic.FUNDING)
public record FundEstablished(
        String fundId,
        String name,
        String accountableBody,
        @Nullable String locality,
        Amount total,
        LocalDate start,
        @Nullable LocalDate end)
        implements Fact {}
