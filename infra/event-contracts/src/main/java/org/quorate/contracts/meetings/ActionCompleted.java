package org.quorate.contracts.meetings;

import java.time.LocalDate;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** Nothing of an action remains to be done: it is {@code done}, or {@code cancelled}. */
@EventType(value = "org.quorate.meetings.action-completed.v1", topic = Topic.MEETINGS)
public record ActionCompleted(String actionId, String meetingId, String bodyId, LocalDate on, String status)
        implements Fact {}
