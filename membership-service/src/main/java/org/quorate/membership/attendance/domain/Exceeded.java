package org.quorate.membership.attendance.domain;

import java.time.LocalDate;
import org.quorate.membership.people.domain.PersonId;

/** A member has sent a substitute more often in a year than is allowed: {@code times} with the meeting on that day (R-MEM-9). */
public record Exceeded(PersonId person, LocalDate on, int times, int allowed) {}
