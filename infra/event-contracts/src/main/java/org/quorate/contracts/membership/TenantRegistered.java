package org.quorate.contracts.membership;

import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** An organisation runs its governance here from now on. */
@EventType(value = "org.quorate.membership.tenant-registered.v1", topic = Topic.TENANTS)
public record TenantRegistered(String slug, String name, String kind) implements Fact {}
