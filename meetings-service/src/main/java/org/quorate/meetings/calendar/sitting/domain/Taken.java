package org.quorate.meetings.calendar.sitting.domain;

import java.time.Instant;
import org.quorate.meetings.agenda.domain.ItemId;

/** An item before the meeting from a moment on. */
public record Taken(ItemId item, Instant at) {}
