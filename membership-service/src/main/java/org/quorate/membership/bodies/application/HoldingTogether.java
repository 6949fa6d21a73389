package org.quorate.membership.bodies.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Establishment;
import org.quorate.membership.bodies.domain.profile.Lines;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Secretariat;
import org.quorate.starter.tenancy.KnownTenants;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Looks whether what a profile names is there, and whether bodies would go round in a circle by it. */
@Component
public class HoldingTogether {

    private final Bodies bodies;
    private final KnownTenants tenants;

    public HoldingTogether(Bodies bodies, KnownTenants tenants) {
        this.bodies = bodies;
        this.tenants = tenants;
    }

    public Optional<Establishment.Refused> refusal(BodyId id, Profile profile) {
        return hosts(profile.jointHosts()).or(() -> above(id, profile)).or(() -> secretariat(id, profile));
    }

    private Optional<Establishment.Refused> hosts(List<String> hosts) {
        Set<String> named = new HashSet<>(Set.of(Tenancy.current().value()));
        for (int place = 0; place < hosts.size(); place++) {
            String slug = hosts.get(place);
            if (!named.add(slug)) {
                return Optional.of(new Establishment.HostTwice(place));
            }
            if (!TenantId.isValid(slug) || !tenants.include(new TenantId(slug))) {
                return Optional.of(new Establishment.UnknownHost(place));
            }
        }
        return Optional.empty();
    }

    private Optional<Establishment.Refused> above(BodyId id, Profile profile) {
        BodyId parent = profile.partOf();
        if (parent != null && bodies.find(parent).isEmpty()) {
            return Optional.of(new Establishment.UnknownParent(parent));
        }
        for (int place = 0; place < profile.reportsTo().size(); place++) {
            if (bodies.find(profile.reportsTo().get(place)).isEmpty()) {
                return Optional.of(new Establishment.UnknownReport(place));
            }
        }
        if (parent == null && profile.reportsTo().isEmpty()) {
            return Optional.empty();
        }
        Lines lines = Lines.among(bodies.all().stream().map(KeptBody::body).toList());
        return lines.wouldGoRound(id, profile)
                ? Optional.of(new Establishment.Circle(parent != null && lines.wouldGoRound(id, onlyPartOf(profile))))
                : Optional.empty();
    }

    private static Profile onlyPartOf(Profile profile) {
        return new Profile(
                profile.name(),
                profile.kind(),
                profile.jointHosts(),
                profile.venue(),
                profile.formed(),
                profile.partOf());
    }

    private Optional<Establishment.Refused> secretariat(BodyId id, Profile profile) {
        Secretariat secretariat = profile.secretariat();
        BodyId body = secretariat == null ? null : secretariat.body();
        return body == null || (!body.equals(id) && bodies.find(body).isPresent())
                ? Optional.empty()
                : Optional.of(new Establishment.UnknownSecretariat(body.toString()));
    }
}
