package org.quorate.membership.inductions.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.inductions.domain.Induction;
import org.quorate.membership.inductions.domain.Inductions;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Inductions in MongoDB. */
@Component
final class MongoInductions implements Inductions {

    record InductionsDocument(List<InductionDocument> inductions) {

        static InductionsDocument of(List<Induction> all) {
            return new InductionsDocument(all.stream()
                    .map(one -> new InductionDocument(one.person().toString(), one.office(), one.on(), one.by()))
                    .toList());
        }

        List<Induction> restored() {
            return inductions.stream()
                    .map(one -> new Induction(
                            new PersonId(UUID.fromString(one.person())), one.office(), one.on(), one.by()))
                    .toList();
        }
    }

    record InductionDocument(String person, String office, LocalDate on, String by) {}

    private record Loaded(Stored<InductionsDocument> stored) implements Kept {

        @Override
        public List<Induction> inductions() {
            return stored.state().restored();
        }
    }

    private final Aggregates<InductionsDocument> aggregates;

    MongoInductions(DocumentStores stores) {
        this.aggregates = stores.aggregates("inductions", InductionsDocument.class);
    }

    @Override
    public List<Induction> of(BodyId body) {
        return aggregates
                .find(body.toString())
                .map(stored -> stored.state().restored())
                .orElse(List.of());
    }

    @Override
    public Optional<Kept> findForChange(BodyId body) {
        return aggregates.forChange(body.toString()).map(Loaded::new);
    }

    @Override
    public void add(BodyId body, List<Induction> first) {
        aggregates.add(body.toString(), InductionsDocument.of(first), List.of());
    }

    @Override
    public void save(Kept loaded, List<Induction> next) {
        aggregates.save(((Loaded) loaded).stored(), InductionsDocument.of(next), List.of());
    }
}
