package org.quorate.membership.organisations.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.membership.organisations.application.ToldOfOrganisations;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Organisations in MongoDB. */
@Component
final class MongoOrganisations implements Organisations {

    private final Shelf<Organisation, OrganisationDocument> shelf;
    private final ToldOfOrganisations told;

    MongoOrganisations(DocumentStores stores, ToldOfOrganisations told) {
        this.shelf = new Shelf<>(
                stores.aggregates("organisations", OrganisationDocument.class),
                OrganisationDocument::of,
                (stored, id) -> stored.restored(new OrganisationId(id)));
        this.told = told;
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return findKept(id).map(Kept::thing);
    }

    @Override
    public List<Organisation> those(Collection<OrganisationId> ids) {
        return shelf.those(ids.stream().map(OrganisationId::value).toList()).stream()
                .map(Kept::thing)
                .toList();
    }

    @Override
    public Optional<Kept<Organisation>> findKept(OrganisationId id) {
        return shelf.find(id.value());
    }

    @Override
    public Optional<Kept<Organisation>> findForChange(OrganisationId id) {
        return shelf.findForChange(id.value());
    }

    @Override
    public void add(Organisation organisation) {
        shelf.add(organisation.id().value(), organisation, List.of());
    }

    @Override
    public void save(Kept<Organisation> loaded, Organisation next) {
        shelf.save(loaded, next, List.of(told.changed(next)));
    }

    @Override
    public List<Organisation> page(@Nullable String after, int most) {
        return shelf.where(Map.of(), after, most).stream().map(Kept::thing).toList();
    }
}
