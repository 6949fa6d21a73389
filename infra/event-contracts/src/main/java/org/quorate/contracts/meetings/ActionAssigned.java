package org.quorate.contracts.meetings;

import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A meeting has given someone a task: due on a date, in a month such as {@code 2019-09}, or at the {@code next meeting}. */
@EventType(value = "org.quorate.meetings.action-assigned.v1", topic = Topic.MEETINGS)
public record ActionAssigned(
        String actionId,
        String meetingId,
        String bodyId,
        String text,
        String owner,
        String due,
        @Nullable String itemId,
        @Nullable String decisionId)
        implements Fact {}
