package org.quorate.membership.attendance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.TermId;

/**
 * A member's attendance is put before the body, which may end the term (R-MEM-11).
 *
 * @param office of the member, as it is put before the body
 * @param settled what the body has decided; none while it has not
 */
public record Review(
        TermId term,
        PersonId person,
        String office,
        LocalDate openedOn,
        int arranged,
        int attended,
        @Nullable Settled settled) {

    /** The decision by which the review is over, and whether the member was removed by it. */
    public record Settled(LocalDate on, String decision, boolean removed) {}

    Review settledBy(Settled decision) {
        return new Review(term, person, office, openedOn, arranged, attended, decision);
    }
}
