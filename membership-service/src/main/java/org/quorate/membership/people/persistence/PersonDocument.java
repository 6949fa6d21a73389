package org.quorate.membership.people.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.keeping.shelf.AmendmentDocument;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;

/** A person as stored. */
record PersonDocument(
        String office, @Nullable String account, @Nullable List<FormerDocument> formerly) {

    record FormerDocument(
            String office,
            @Nullable String account,
            @Nullable LocalDate until,
            AmendmentDocument as) {}

    static PersonDocument of(Person person) {
        return new PersonDocument(
                person.office(),
                person.account(),
                person.formerly().stream()
                        .map(was -> new FormerDocument(
                                was.office(), was.account(), was.until(), AmendmentDocument.of(was.as())))
                        .toList());
    }

    Person restored(PersonId id) {
        List<FormerDocument> were = formerly == null ? List.of() : formerly;
        return new Person(
                id,
                office,
                account,
                were.stream()
                        .map(was -> new Person.Former(
                                was.office(),
                                was.account(),
                                was.until(),
                                was.as().restored()))
                        .toList());
    }
}
