package org.quorate.gateway.site.constitutions;

import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.bodies.acting.BodyAct;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Versioned;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The drafts of a body's terms of reference, for pages that are about one of them: the secretariat's alone. */
@Component
class Drafts {

    static final String TITLE = "Terms of reference";
    static final String ALL = "/constitutions/drafts";
    static final String ONE = ALL + "/{draft}";
    static final String PAGES = "/{tenant}/bodies/{id}" + ALL;

    private final Acting acting;
    private final BodyActs acts;
    private final Bodies bodies;
    private final Services services;

    Drafts(Acting acting, BodyActs acts, Bodies bodies, Services services) {
        this.acting = acting;
        this.acts = acts;
        this.bodies = bodies;
        this.services = services;
    }

    /** A draft as it stands, and what is done about it. */
    record AtWork(Draft draft, @Nullable String version, BodyAct act) {}

    AtWork at(Tenant tenant, String id, String draft) {
        BodyAct act = acts.bySecretariat(tenant, id).through(TITLE, "constitutions");
        Versioned<Draft> found = current(tenant, id, draft);
        return new AtWork(
                found.value(), found.version(), act.through(found.value().title(), "constitutions", "drafts", draft));
    }

    void show(Tenant tenant, String id, String draft, Model model) {
        acting.as(tenant, "secretariat");
        Draft found = current(tenant, id, draft).value();
        Body body = bodies.called(tenant, id);
        model.addAttribute("body", body);
        model.addAttribute("draft", found);
        model.addAttribute(
                "trail",
                Bodies.below(tenant, body)
                        .through(TITLE, tenant.slug(), "bodies", id, "constitutions")
                        .to(found.title()));
    }

    private Versioned<Draft> current(Tenant tenant, String id, String draft) {
        return services.current("membership", Draft.class, "/api" + PAGES + "/{draft}", tenant.slug(), id, draft)
                .required();
    }
}
