package org.quorate.membership.tenants.domain;

import java.util.List;
import java.util.Optional;

/** The tenants of the platform. */
public interface Tenants {

    Optional<Tenant> find(String slug);

    /** As {@link #find}, by one who is about to register it. */
    Optional<Tenant> findToRegister(String slug);

    void add(Tenant tenant);

    /** All of them, by their slugs. */
    List<Tenant> all();
}
