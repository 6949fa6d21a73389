package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A member has sent a substitute more often in a year than the constitution allows, and ceases to be one on that day (R-MEM-9). */
@EventType(value = "org.quorate.membership.substitutes-exceeded.v1", topic = Topic.MEMBERSHIP)
public record SubstitutesExceeded(String bodyId, String personId, LocalDate on, int times, int allowed)
        implements Fact {}
