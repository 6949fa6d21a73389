package org.quorate.meetings.minutes.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.minutes.domain.Status.Correction;
import org.quorate.meetings.register.domain.DecisionId;

/** Asks for minutes to be approved by a later meeting. */
public record ApproveMinutes(
        MeetingId meeting,
        List<Correction> corrections,
        @Nullable String mover,
        @Nullable String seconder,
        @Nullable DecisionId decision) {}
