package org.quorate.contracts.funding;

import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A project exists. */
@EventType(value = "org.quorate.funding.project-started.v1", topic = Topic.FUNDING)
public record ProjectStarted(
        String projectId,
        String name,
        String lead,
        @Nullable String place,
        String stage) implements Fact {}
