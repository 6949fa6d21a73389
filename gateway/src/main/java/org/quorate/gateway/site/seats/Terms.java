package org.quorate.gateway.site.seats;

import org.quorate.gateway.site.bodies.acting.BodyAct;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;

/** Terms of seats, for the secretariat's pages that do something about one of them. */
@Component
class Terms {

    static final String TERM = "/terms/{term}";
    static final String SEAT = "/seats/{seat}";

    private final BodyActs acts;
    private final Services services;

    Terms(BodyActs acts, Services services) {
        this.acts = acts;
        this.services = services;
    }

    /** A term, and what is done about it: reached by the page of its seat. */
    record AtWork(Term term, BodyAct act) {

        String whose() {
            return "%s, in the seat: %s.".formatted(term.office(), term.title());
        }
    }

    AtWork at(Tenant tenant, String id, String term) {
        BodyAct act = acts.bySecretariat(tenant, id);
        Term found = services.one("membership", Term.class, "/api/{tenant}/bodies/{id}" + TERM, tenant.slug(), id, term)
                .required();
        return new AtWork(found, act.through(found.title(), "seats", found.seat()));
    }
}
