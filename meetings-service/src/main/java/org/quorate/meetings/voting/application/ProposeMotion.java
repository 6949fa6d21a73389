package org.quorate.meetings.voting.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.matter.Subject;

/** Asks for a motion before a meeting. */
public record ProposeMotion(
        MeetingId meeting,
        @Nullable ItemId item,
        String text,
        String kind,
        @Nullable Subject subject,
        boolean bindsMembers,
        @Nullable LocalDate hearingOffered,
        @Nullable LocalDate effectiveFrom,
        @Nullable String publicText) {}
