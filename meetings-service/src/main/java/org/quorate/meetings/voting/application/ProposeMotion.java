package org.quorate.meetings.voting.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.voting.domain.Proposal;

/**
 * Asks for a motion before a meeting.
 *
 * @param kind as it was asked for, where it was
 * @param publicText what the public may know of a motion on an exempt item
 */
public record ProposeMotion(
        MeetingId meeting,
        Proposal proposal,
        @Nullable String kind,
        @Nullable String publicText) {}
