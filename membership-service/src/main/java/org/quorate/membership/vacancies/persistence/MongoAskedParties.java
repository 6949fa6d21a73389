package org.quorate.membership.vacancies.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.membership.vacancies.application.ToldOfVacancies;
import org.quorate.membership.vacancies.domain.AskedParties;
import org.quorate.membership.vacancies.domain.Askings;
import org.quorate.membership.vacancies.domain.Request;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Who has been asked, in MongoDB, one document a body. */
@Component
final class MongoAskedParties implements AskedParties {

    private final Shelf<Askings, AskingsDocument> shelf;
    private final ToldOfVacancies told;

    MongoAskedParties(DocumentStores stores, ToldOfVacancies told) {
        this.shelf = new Shelf<>(
                stores.aggregates("vacancies", AskingsDocument.class),
                AskingsDocument::of,
                (stored, id) -> stored.restored(new BodyId(id)));
        this.told = told;
    }

    @Override
    public Askings find(BodyId body) {
        return shelf.find(body.value()).map(Kept::thing).orElse(Askings.none(body));
    }

    @Override
    public Map<BodyId, Askings> all() {
        return shelf.all().stream().map(Kept::thing).collect(Collectors.toMap(Askings::body, Function.identity()));
    }

    @Override
    public Optional<Kept<Askings>> findForChange(BodyId body) {
        return shelf.findForChange(body.value());
    }

    @Override
    public void add(Request.Recorded request) {
        shelf.add(request.askings().body().value(), request.askings(), List.of(told.referred(request.vacancy())));
    }

    @Override
    public void takeIn(Askings arriving) {
        shelf.add(arriving.body().value(), arriving, List.of());
    }

    @Override
    public void save(Kept<Askings> loaded, Request.Recorded request) {
        shelf.save(loaded, request.askings(), List.of(told.referred(request.vacancy())));
    }
}
