package org.quorate.membership.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.web.AmendmentShown;
import org.quorate.membership.people.domain.Person;

/** A person as shown: by office, without the account; {@code formerly} is what was on record before, in order. */
record PersonShown(UUID id, String office, List<FormerShown> formerly) {

    /** Until which day; none where it had been put on record wrongly. */
    record FormerShown(String office, @Nullable LocalDate until, AmendmentShown amended) {}

    static PersonShown of(Person person) {
        return new PersonShown(
                person.id().value(),
                person.office(),
                person.formerly().stream()
                        .map(was -> new FormerShown(was.office(), was.until(), AmendmentShown.of(was.as())))
                        .toList());
    }
}
