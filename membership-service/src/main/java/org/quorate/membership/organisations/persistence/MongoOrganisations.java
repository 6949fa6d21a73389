package org.quorate.membership.organisations.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Organisations in MongoDB. */
@Component
final class MongoOrganisations implements Organisations {

    private final Aggregates<OrganisationDocument> aggregates;

    MongoOrganisations(DocumentStores stores) {
        this.aggregates = stores.aggregates("organisations", OrganisationDocument.class);
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return aggregates.find(id.toString()).map(MongoOrganisations::organisation);
    }

    @Override
    public void add(Organisation organisation) {
        aggregates.add(
                organisation.id().toString(),
                new OrganisationDocument(organisation.name(), organisation.sector()),
                List.of());
    }

    @Override
    public List<Organisation> page(@Nullable String after, int most) {
        return aggregates.where(Map.of(), after, most).stream()
                .map(MongoOrganisations::organisation)
                .toList();
    }

    private static Organisation organisation(Stored<OrganisationDocument> stored) {
        return new Organisation(
                new OrganisationId(UUID.fromString(stored.id())),
                stored.state().name(),
                stored.state().sector());
    }
}
