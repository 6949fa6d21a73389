package org.quorate.membership.tenants.domain;

/** What comes of registering a tenant. */
public sealed interface Registration {

    /** It runs its governance here from now on. */
    record Registered(Tenant tenant) implements Registration {}

    /** Another is called so already. */
    record SlugTaken(Tenant by) implements Registration {}
}
