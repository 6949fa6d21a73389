package org.quorate.membership.constitutions.domain.quorum;

/**
 * How large a body is on a day (R-MEM-6): a person in two seats is one member.
 *
 * @param seats places there are, held or vacant
 * @param members people who hold them
 * @param votingUnits votes there are, by the constitution: of units or of members
 */
public record Size(int seats, int members, int votingUnits) {}
