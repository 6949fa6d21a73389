package org.quorate.membership.people.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.membership.people.application.ToldOfPeople;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** People in MongoDB. */
@Component
final class MongoPeople implements People {

    private final Shelf<Person, PersonDocument> shelf;
    private final ToldOfPeople told;

    MongoPeople(DocumentStores stores, ToldOfPeople told) {
        this.shelf = new Shelf<>(
                stores.aggregates("people", PersonDocument.class),
                PersonDocument::of,
                (stored, id) -> stored.restored(new PersonId(id)));
        this.told = told;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return findKept(id).map(Kept::thing);
    }

    @Override
    public List<Person> those(Collection<PersonId> ids) {
        return shelf.those(ids.stream().map(PersonId::value).toList()).stream()
                .map(Kept::thing)
                .toList();
    }

    @Override
    public Optional<Kept<Person>> findKept(PersonId id) {
        return shelf.find(id.value());
    }

    @Override
    public Optional<Kept<Person>> findForChange(PersonId id) {
        return shelf.findForChange(id.value());
    }

    @Override
    public void add(Person person) {
        shelf.add(person.id().value(), person, List.of());
    }

    @Override
    public void save(Kept<Person> loaded, Person next) {
        shelf.save(loaded, next, List.of(told.changed(next)));
    }

    @Override
    public List<Person> page(@Nullable String after, int most) {
        return shelf.where(Map.of(), after, most).stream().map(Kept::thing).toList();
    }
}
