package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A version of a body's terms of reference is set to come into force. */
@EventType(value = "org.quorate.membership.constitution-adopted.v1", topic = Topic.MEMBERSHIP)
public record ConstitutionAdopted(String bodyId, int version, LocalDate inForceFrom) implements Fact {}
