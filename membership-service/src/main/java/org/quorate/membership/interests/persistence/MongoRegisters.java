package org.quorate.membership.interests.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.interests.domain.Registers;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Registers of interests in MongoDB. */
@Component
final class MongoRegisters implements Registers {

    private record Loaded(PersonId person, Stored<RegisterDocument> stored) implements Kept {

        @Override
        public Register register() {
            return stored.state().restored(person);
        }
    }

    private final Aggregates<RegisterDocument> aggregates;

    MongoRegisters(DocumentStores stores) {
        this.aggregates = stores.aggregates("interests", RegisterDocument.class);
    }

    @Override
    public Register find(PersonId person) {
        return aggregates
                .find(person.toString())
                .map(stored -> stored.state().restored(person))
                .orElse(Register.empty(person));
    }

    @Override
    public Optional<Kept> findForChange(PersonId person) {
        return aggregates.forChange(person.toString()).map(stored -> new Loaded(person, stored));
    }

    @Override
    public void add(Register first) {
        aggregates.add(first.person().toString(), RegisterDocument.of(first), List.of());
    }

    @Override
    public void save(Kept loaded, Register next) {
        aggregates.save(((Loaded) loaded).stored(), RegisterDocument.of(next), List.of());
    }
}
