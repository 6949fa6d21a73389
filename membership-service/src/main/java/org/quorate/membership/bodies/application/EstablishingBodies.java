package org.quorate.membership.bodies.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.Establishment;
import org.quorate.membership.bodies.domain.Profile;
import org.quorate.membership.bodies.domain.Standing;
import org.quorate.membership.today.Today;
import org.quorate.starter.store.UseCase;
import org.quorate.starter.tenancy.KnownTenants;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** The secretariat sets up a body. */
@UseCase
public class EstablishingBodies {

    private final Bodies bodies;
    private final KnownTenants tenants;
    private final Today today;

    public EstablishingBodies(Bodies bodies, KnownTenants tenants, Today today) {
        this.bodies = bodies;
        this.tenants = tenants;
        this.today = today;
    }

    public Establishment establish(BodyId id, Profile profile, Standing.Status status) {
        Optional<Establishment> refusal = refusal(profile);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Change established = Body.establish(id, profile, status, today.date());
        bodies.add(established);
        return new Establishment.Established(established);
    }

    private Optional<Establishment> refusal(Profile profile) {
        Set<String> named = new HashSet<>(Set.of(Tenancy.current().value()));
        List<String> hosts = profile.jointHosts();
        for (int place = 0; place < hosts.size(); place++) {
            String slug = hosts.get(place);
            if (!named.add(slug)) {
                return Optional.of(new Establishment.HostTwice(place));
            }
            if (!TenantId.isValid(slug) || !tenants.include(new TenantId(slug))) {
                return Optional.of(new Establishment.UnknownHost(place));
            }
        }
        BodyId parent = profile.partOf();
        return parent == null || bodies.find(parent).isPresent()
                ? Optional.empty()
                : Optional.of(new Establishment.UnknownParent(parent));
    }
}
