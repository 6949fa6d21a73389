package org.quorate.membership.attendance.domain;

import java.time.LocalDate;
import java.util.Map;
import org.quorate.membership.people.domain.PersonId;

/** A meeting that was held, on which day, and how its members stood to it. */
public record Held(String meeting, LocalDate on, Map<PersonId, Presence> presences) {

    public Held {
        presences = Map.copyOf(presences);
    }

    /** Of whom nothing was recorded was absent. */
    public Presence of(PersonId person) {
        return presences.getOrDefault(person, Presence.ABSENT);
    }

    boolean isWithin(LocalDate first, LocalDate last) {
        return !on.isBefore(first) && !on.isAfter(last);
    }
}
