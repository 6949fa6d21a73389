package org.quorate.meetings.calendar.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.roll.domain.BodyId;

/** Asks for a meeting on the calendar. */
public record CallMeeting(
        BodyId body, Appointment appointment, @Nullable String title) {}
