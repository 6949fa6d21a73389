package org.quorate.gateway.site.interests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Lists;
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
    public record Declarant(String id, String office, List<Former> formerly) {

        public Declarant {
            formerly = Lists.orEmpty(formerly);
        }

        /** Until which day they held it; where they never did, there is no such day. */
        public record Former(String office, @Nullable LocalDate until) {}
    }

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
