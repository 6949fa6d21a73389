package org.quorate.meetings.roll.persistence;

import org.quorate.contracts.membership.Roster;

/** A roster as it was told, with its place among the rosters of its body. */
record RosterDocument(long sequence, Roster roster) {}
