package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * Somebody holds another office than was told, or signs in with another account; the rosters that follow have it so.
 *
 * @param from since when; left out where what had been told was wrong
 */
@EventType(value = "org.quorate.membership.person-changed.v1", topic = Topic.MEMBERSHIP)
public record PersonChanged(
        String personId,
        String office,
        String formerOffice,
        @Nullable LocalDate from) implements Fact {}
