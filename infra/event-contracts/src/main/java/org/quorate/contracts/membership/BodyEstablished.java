package org.quorate.contracts.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A board, committee, partnership or group exists. */
@EventType(value = "org.quorate.membership.body-established.v1", topic = Topic.MEMBERSHIP)
public record BodyEstablished(
        String bodyId,
        String name,
        String kind,
        List<String> jointHosts,
        @Nullable LocalDate formed) implements Fact {}
