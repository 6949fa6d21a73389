package org.quorate.gateway.site.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quorate.gateway.site.Crumb;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The bodies of a tenant, for pages that are about one of them. */
@Component
public class Bodies {

    private final Services services;

    Bodies(Services services) {
        this.services = services;
    }

    /** As it is today. */
    public Body called(Tenant tenant, String id) {
        return body(id, services.one("membership", Body.class, "/api/{tenant}/bodies/{id}", tenant.slug(), id));
    }

    public Body called(Tenant tenant, String id, LocalDate on) {
        return body(
                id, services.one("membership", Body.class, "/api/{tenant}/bodies/{id}?on={on}", tenant.slug(), id, on));
    }

    /** What stands beside the bodies, such as their structure, is none of them. */
    private static Body body(String id, Asked<Body> asked) {
        return asked.answer()
                .flatMap(body -> Optional.of(body).filter(found -> id.equalsIgnoreCase(found.id())))
                .required();
    }

    /** As it is today, put into the model of a page of its own with the way there. */
    public Body shown(Model model, Tenant tenant, String id, String page) {
        return shown(model, tenant, called(tenant, id), page);
    }

    public Body shown(Model model, Tenant tenant, Body body, String page) {
        model.addAttribute("body", body);
        model.addAttribute("trail", trail(tenant, body, page));
        return body;
    }

    public static List<Crumb> trail(Tenant tenant, Body body, String page) {
        return below(tenant, body).to(page);
    }

    public static Trail below(Tenant tenant, Body body) {
        return Trail.of(tenant)
                .through("Boards and partnerships", tenant.slug(), "bodies")
                .through(body.name(), tenant.slug(), "bodies", body.id());
    }
}
