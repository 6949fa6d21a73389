package org.quorate.starter.store;

import org.quorate.starter.tenancy.TenantId;

/** The composite {@code _id} of every document: the tenant first, so that nothing can be read without one (R-ALL-1). */
final class Keys {

    private Keys() {}

    static String of(TenantId tenant, String id) {
        return tenant + "/" + id;
    }

    static String entry(TenantId tenant, String stream, long number) {
        return tenant + "/" + stream + "/" + String.format("%012d", number);
    }

    /** The part of a key behind the tenant. */
    static String idOf(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
