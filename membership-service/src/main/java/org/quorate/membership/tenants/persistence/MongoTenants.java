package org.quorate.membership.tenants.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.contracts.membership.TenantRegistered;
import org.quorate.membership.tenants.domain.Tenant;
import org.quorate.membership.tenants.domain.Tenants;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Tenants in MongoDB: they belong to no tenant, so they are kept under the platform, a name that no tenant can have. */
@Component
final class MongoTenants implements Tenants {

    private static final TenantId PLATFORM = new TenantId("platform");

    private final Aggregates<TenantDocument> aggregates;

    MongoTenants(DocumentStores stores) {
        this.aggregates = stores.aggregates("tenants", TenantDocument.class);
    }

    @Override
    public Optional<Tenant> find(String slug) {
        return Tenancy.in(PLATFORM, () -> aggregates.find(slug)).map(MongoTenants::tenant);
    }

    @Override
    public Optional<Tenant> findToRegister(String slug) {
        return Tenancy.in(PLATFORM, () -> aggregates.forChange(slug)).map(MongoTenants::tenant);
    }

    @Override
    public void add(Tenant tenant) {
        TenantRegistered registered = new TenantRegistered(tenant.slug(), tenant.name(), Choice.wordFor(tenant.kind()));
        Tenancy.in(PLATFORM, () -> aggregates.add(tenant.slug(), TenantDocument.of(tenant), List.of(registered)));
    }

    @Override
    public List<Tenant> all() {
        return Tenancy.in(PLATFORM, aggregates::all).stream()
                .map(MongoTenants::tenant)
                .toList();
    }

    private static Tenant tenant(Stored<TenantDocument> stored) {
        return stored.state().tenant();
    }
}
