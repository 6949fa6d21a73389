package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.people.domain.PersonId;

/** Somebody's acceptance of a code of conduct as it is stored. */
record AcceptanceDocument(String person, String version, LocalDate on, boolean inPerson) {

    static AcceptanceDocument of(Acceptance acceptance) {
        return new AcceptanceDocument(
                acceptance.person().toString(), acceptance.version(), acceptance.on(), acceptance.inPerson());
    }

    Acceptance restored() {
        return new Acceptance(new PersonId(UUID.fromString(person)), version, on, inPerson);
    }
}
