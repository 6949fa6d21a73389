package org.quorate.membership.inductions.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.membership.inductions.domain.Induction;
import org.quorate.membership.people.domain.PersonId;

/** The inductions into a body as they are stored. */
record InductionsDocument(List<InductionDocument> inductions) {

    record InductionDocument(String person, String office, LocalDate on, String by) {}

    static InductionsDocument of(List<Induction> all) {
        return new InductionsDocument(all.stream()
                .map(one -> new InductionDocument(one.person().toString(), one.office(), one.on(), one.by()))
                .toList());
    }

    List<Induction> restored() {
        return inductions.stream()
                .map(one ->
                        new Induction(new PersonId(UUID.fromString(one.person())), one.office(), one.on(), one.by()))
                .toList();
    }
}
