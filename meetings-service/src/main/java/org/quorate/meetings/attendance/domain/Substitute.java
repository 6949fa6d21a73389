package org.quorate.meetings.attendance.domain;

import java.time.Instant;
import org.quorate.meetings.roll.domain.PersonId;

/**
 * A substitute named for a member, for this meeting only (R-MEM-10).
 *
 * @param shortNotice whether the notice came later than the constitution asks for
 */
public record Substitute(PersonId member, String office, String by, Instant notifiedAt, boolean shortNotice) {}
