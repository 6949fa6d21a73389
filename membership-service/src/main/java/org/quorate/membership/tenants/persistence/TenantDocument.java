package org.quorate.membership.tenants.persistence;

import org.quorate.membership.tenants.domain.Tenant;
import org.quorate.membership.wording.Choice;

/** A tenant as it is stored. */
record TenantDocument(String slug, String name, String kind) {

    static TenantDocument of(Tenant tenant) {
        return new TenantDocument(tenant.slug(), tenant.name(), Choice.wordFor(tenant.kind()));
    }

    Tenant tenant() {
        return new Tenant(slug, name, Choice.of(Tenant.Kind.class, kind));
    }
}
