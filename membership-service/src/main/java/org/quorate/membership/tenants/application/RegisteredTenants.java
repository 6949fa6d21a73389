package org.quorate.membership.tenants.application;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.membership.tenants.domain.Tenants;
import org.quorate.starter.tenancy.KnownTenants;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The tenants that this service owns, for its own door; one that was found is remembered, for none is ever removed. */
@Component
class RegisteredTenants implements KnownTenants {

    private final Tenants tenants;
    private final Set<TenantId> found = ConcurrentHashMap.newKeySet();

    RegisteredTenants(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public boolean include(TenantId tenant) {
        return found.contains(tenant) || lookUp(tenant);
    }

    private boolean lookUp(TenantId tenant) {
        boolean registered = tenants.find(tenant.value()).isPresent();
        if (registered) {
            found.add(tenant);
        }
        return registered;
    }
}
