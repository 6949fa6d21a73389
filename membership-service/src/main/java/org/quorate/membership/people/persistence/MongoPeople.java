package org.quorate.membership.people.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** People in MongoDB. */
@Component
final class MongoPeople implements People {

    private final Aggregates<PersonDocument> aggregates;

    MongoPeople(DocumentStores stores) {
        this.aggregates = stores.aggregates("people", PersonDocument.class);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return aggregates.find(id.toString()).map(MongoPeople::person);
    }

    @Override
    public void add(Person person) {
        aggregates.add(person.id().toString(), new PersonDocument(person.office(), person.account()), List.of());
    }

    @Override
    public List<Person> page(@Nullable String after, int most) {
        return aggregates.where(Map.of(), after, most).stream()
                .map(MongoPeople::person)
                .toList();
    }

    private static Person person(Stored<PersonDocument> stored) {
        return new Person(
                new PersonId(UUID.fromString(stored.id())),
                stored.state().office(),
                stored.state().account());
    }
}
