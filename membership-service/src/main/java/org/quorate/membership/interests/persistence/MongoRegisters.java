package org.quorate.membership.interests.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.interests.domain.Registers;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Registers of interests in MongoDB; nothing is told of them. */
@Component
final class MongoRegisters implements Registers {

    private final Shelf<Register, RegisterDocument> shelf;

    MongoRegisters(DocumentStores stores) {
        this.shelf = new Shelf<>(
                stores.aggregates("interests", RegisterDocument.class),
                RegisterDocument::of,
                (stored, id) -> stored.restored(new PersonId(id)));
    }

    @Override
    public Optional<Kept<Register>> find(PersonId person) {
        return shelf.find(person.value());
    }

    @Override
    public List<Register> of(Collection<PersonId> people) {
        return shelf.those(people.stream().map(PersonId::value).toList()).stream()
                .map(Kept::thing)
                .toList();
    }

    @Override
    public Optional<Kept<Register>> findForChange(PersonId person) {
        return shelf.findForChange(person.value());
    }

    @Override
    public void add(Register first) {
        shelf.add(first.person().value(), first, List.of());
    }

    @Override
    public void save(Kept<Register> loaded, Register next) {
        shelf.save(loaded, next, List.of());
    }
}
