package org.quorate.contracts.meetings;

import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * Something about a meeting is no longer as it was, for those who follow it: it says what kind of thing, and nothing of it.
 *
 * @param kind such as {@code status}, {@code attendance}, {@code current-item} or {@code motion}
 */
@EventType(value = "org.quorate.meetings.meeting-changed.v1", topic = Topic.MEETINGS)
public record MeetingChanged(String meetingId, String kind) implements Fact {}
