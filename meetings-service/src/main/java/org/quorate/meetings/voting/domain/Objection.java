package org.quorate.meetings.voting.domain;

import org.quorate.meetings.roll.domain.PersonId;

/** A member's objection to a decision without a count (R-VOT-5), with or without asking that every vote be named. */
public record Objection(PersonId person, String office, boolean asksForNames) {}
