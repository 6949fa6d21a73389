package org.quorate.gateway.site.requirements;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Versioned;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The sets of requirements that a body is held against: the law's, and its own, which alone can be changed. */
@Component
class RequirementSets {

    static final String TITLE = "What is required of it";
    static final String ALL = "/requirement-sets";
    static final String ONE = ALL + "/{key}";

    private static final String BODY = "/api/{tenant}/bodies/{id}";

    private final Services services;

    RequirementSets(Services services) {
        this.services = services;
    }

    /** A body as a document has its own sets alone; the list of them does not say which is the law's. */
    private record Exported(List<ObjectNode> requirementSets) {

        Exported {
            requirementSets = Lists.orEmpty(requirementSets);
        }

        List<OwnSet> own() {
            return requirementSets.stream().map(OwnSet::new).toList();
        }
    }

    Asked<Listing<RequirementSet>> of(Tenant tenant, String id) {
        return services.list("membership", RequirementSet.class, BODY + ALL, tenant.slug(), id);
    }

    /** By what its own sets are called; none while nobody can say. */
    Set<String> own(Tenant tenant, String id) {
        return exported(tenant, id).answer().found().stream()
                .flatMap(body -> body.value().own().stream())
                .map(OwnSet::key)
                .collect(toUnmodifiableSet());
    }

    Versioned<OwnSet> own(Tenant tenant, String id, String key) {
        return exported(tenant, id)
                .answer()
                .flatMap(body -> body.value().own().stream()
                        .filter(set -> set.key().equals(key))
                        .findFirst()
                        .map(set -> new Versioned<>(set, body.version())))
                .required();
    }

    private Asked<Versioned<Exported>> exported(Tenant tenant, String id) {
        return services.current("membership", Exported.class, BODY + "/export", tenant.slug(), id);
    }
}
