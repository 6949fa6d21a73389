package org.quorate.gateway.site.seats;

import org.quorate.gateway.site.bodies.acting.BodyAct;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;

/** Terms of seats, for pages that do something about one of them. */
@Component
class Terms {

    static final String TERM = "/terms/{term}";
    static final String SEAT = "/seats/{seat}";

    private final Services services;

    Terms(Services services) {
        this.services = services;
    }

    Term asked(Tenant tenant, String id, String term) {
        return services.one("membership", Term.class, "/api/{tenant}/bodies/{id}" + TERM, tenant.slug(), id, term)
                .required();
    }

    /** Reached by the page of its seat. */
    static BodyAct about(BodyAct act, Term term) {
        return act.through(term.title(), "seats", term.seat());
    }
}
