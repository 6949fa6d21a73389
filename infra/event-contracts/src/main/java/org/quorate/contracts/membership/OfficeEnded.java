package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A person's holding of an office of the body has an end, and the reason for it. */
@EventType(value = "org.quorate.membership.office-ended.v1", topic = Topic.MEMBERSHIP)
public record OfficeEnded(String bodyId, String officeId, String role, String personId, LocalDate on, String reason)
        implements Fact {}
