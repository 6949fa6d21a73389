package org.quorate.membership.tenants.application;

import org.quorate.membership.tenants.domain.Registration;
import org.quorate.membership.tenants.domain.Tenant;
import org.quorate.membership.tenants.domain.Tenants;
import org.quorate.starter.store.UseCase;

/** The platform operator lets an organisation run its governance here. */
@UseCase
public class RegisteringTenants {

    private final Tenants tenants;

    public RegisteringTenants(Tenants tenants) {
        this.tenants = tenants;
    }

    public Registration register(Tenant tenant) {
        return tenants.findToRegister(tenant.slug())
                .<Registration>map(Registration.SlugTaken::new)
                .orElseGet(() -> {
                    tenants.add(tenant);
                    return new Registration.Registered(tenant);
                });
    }
}
