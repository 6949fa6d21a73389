package org.quorate.gateway.site.interests;

import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;

/** Those whose interests are registered, for pages that are about one of them. */
@Component
class Declarants {

    static final String PAGE = "/{tenant}/people/{person}";

    private final Services services;

    Declarants(Services services) {
        this.services = services;
    }

    /** Someone, by the office that they hold. */
    public record Declarant(String id, String office) {}

    Declarant called(Tenant tenant, String id) {
        return services.one("membership", Declarant.class, "/api" + PAGE, tenant.slug(), id)
                .required();
    }

    static Trail trail(Tenant tenant) {
        return Trail.of(tenant)
                .through("Boards and partnerships", tenant.slug(), "bodies")
                .through("People", tenant.slug(), "people");
    }
}
