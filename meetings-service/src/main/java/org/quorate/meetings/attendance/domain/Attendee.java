package org.quorate.meetings.attendance.domain;

import org.quorate.meetings.roll.domain.PersonId;

/** A member of the body and how that member stands to the meeting. */
public record Attendee(PersonId person, String office, Presence presence) {}
