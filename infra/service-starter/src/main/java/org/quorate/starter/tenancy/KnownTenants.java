package org.quorate.starter.tenancy;

/** The tenants of the platform, as this service knows them. */
public interface KnownTenants {

    boolean include(TenantId tenant);
}
