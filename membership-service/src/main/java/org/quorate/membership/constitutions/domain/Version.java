package org.quorate.membership.constitutions.domain;

import java.time.LocalDate;

/** A constitution as a body adopted it, under a number, from a day on. */
public record Version(int number, LocalDate inForceFrom, Constitution constitution) {}
