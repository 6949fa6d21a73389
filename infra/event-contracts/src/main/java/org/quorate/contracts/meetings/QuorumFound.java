package org.quorate.contracts.meetings;

/** How many were present and how many were needed, at one moment. */
public record QuorumFound(int membersPresent, int membersNeeded, int unitsPresent, int unitsNeeded, boolean quorate) {}
