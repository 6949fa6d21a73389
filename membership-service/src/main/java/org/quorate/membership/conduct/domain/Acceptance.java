package org.quorate.membership.conduct.domain;

import java.time.LocalDate;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.wording.Text;

/**
 * Somebody has accepted a version of the code of conduct (R-MEM-16).
 *
 * @param inPerson whether they did so here themselves; else the secretariat recorded it
 */
public record Acceptance(PersonId person, String version, LocalDate on, boolean inPerson) {

    public Acceptance {
        version = Text.line(version);
    }
}
