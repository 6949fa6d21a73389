package org.quorate.meetings.signing.application;

import java.util.List;
import org.quorate.starter.store.UseCase;
import org.quorate.starter.tenancy.FollowedTenants;
import org.quorate.starter.tenancy.Tenancy;

/** Publishes the keys that heads are verified by, of one tenant or of all, and changes the one that signs. */
@UseCase
public class PublishingKeys {

    private final SigningKeys keys;
    private final FollowedTenants tenants;

    PublishingKeys(SigningKeys keys, FollowedTenants tenants) {
        this.keys = keys;
        this.tenants = tenants;
    }

    public List<String> ofTheTenant() {
        return keys.published();
    }

    public List<String> ofAllTenants() {
        return tenants.all().stream()
                .flatMap(tenant -> Tenancy.in(tenant, keys::published).stream())
                .toList();
    }

    public void rotate() {
        keys.rotate();
    }
}
