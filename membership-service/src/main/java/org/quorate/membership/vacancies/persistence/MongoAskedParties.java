package org.quorate.membership.vacancies.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.vacancies.application.ToldOfVacancies;
import org.quorate.membership.vacancies.domain.AskedParties;
import org.quorate.membership.vacancies.domain.Askings;
import org.quorate.membership.vacancies.domain.Request;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Who has been asked, in MongoDB. */
@Component
final class MongoAskedParties implements AskedParties {

    private record Loaded(BodyId body, Stored<AskingsDocument> stored) implements Kept {

        @Override
        public Askings askings() {
            return stored.state().restored(body);
        }
    }

    private final Aggregates<AskingsDocument> aggregates;
    private final ToldOfVacancies told;

    MongoAskedParties(DocumentStores stores, ToldOfVacancies told) {
        this.aggregates = stores.aggregates("vacancies", AskingsDocument.class);
        this.told = told;
    }

    @Override
    public Askings find(BodyId body) {
        return aggregates
                .find(body.toString())
                .map(stored -> stored.state().restored(body))
                .orElse(Askings.none(body));
    }

    @Override
    public Map<BodyId, Askings> all() {
        return aggregates.all().stream()
                .map(stored -> stored.state().restored(new BodyId(UUID.fromString(stored.id()))))
                .collect(Collectors.toMap(Askings::body, Function.identity()));
    }

    @Override
    public Optional<Kept> findForChange(BodyId body) {
        return aggregates.forChange(body.toString()).map(stored -> new Loaded(body, stored));
    }

    @Override
    public void add(Request.Recorded request) {
        aggregates.add(
                request.askings().body().toString(),
                AskingsDocument.of(request.askings()),
                List.of(told.referred(request.vacancy())));
    }

    @Override
    public void save(Kept loaded, Request.Recorded request) {
        aggregates.save(
                ((Loaded) loaded).stored(),
                AskingsDocument.of(request.askings()),
                List.of(told.referred(request.vacancy())));
    }
}
