package org.quorate.gateway.site.officers;

import java.util.List;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.decisions.Decision;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Decisions of officers: what is recorded, for anyone; what is on its way, for those who work on it. */
@Controller
@RequestMapping("/{tenant}/officer-decisions")
class OfficerDecisionsController {

    private static final String[] INSIDERS = {"officer", "secretariat", "auditor"};

    private final Acting acting;
    private final Services services;

    OfficerDecisionsController(Acting acting, Services services) {
        this.acting = acting;
        this.services = services;
    }

    @GetMapping
    String list(@ModelAttribute("tenant") Tenant tenant, Model model) {
        var recorded = services.list(
                "meetings", Decision.class, "/api/{tenant}/decisions?register=officers&limit=200", tenant.slug());
        model.addAttribute("onTheirWay", acting.may(tenant, INSIDERS) ? onTheirWay(tenant) : List.of());
        model.addAttribute("recorded", Shown.of(recorded, all -> all.filter(Decision::isByOfficer)));
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Decisions", tenant.slug(), "decisions")
                        .to("Decisions of officers"));
        return "officers/list";
    }

    @GetMapping("/{id}")
    String show(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        acting.as(tenant, INSIDERS);
        OfficerDecision decision = services.one(
                        "meetings", OfficerDecision.class, "/api/{tenant}/officer-decisions/{id}", tenant.slug(), id)
                .required();
        model.addAttribute("decision", decision);
        model.addAttribute("pageTitle", "Decision of the " + decision.officer());
        model.addAttribute("trail", below(tenant).to("Decision of the " + decision.officer()));
        return "officers/decision";
    }

    static Trail below(Tenant tenant) {
        return Trail.of(tenant)
                .through("Decisions", tenant.slug(), "decisions")
                .through("Decisions of officers", tenant.slug(), "officer-decisions");
    }

    private List<OfficerDecision> onTheirWay(Tenant tenant) {
        return Shown.of(services.list(
                        "meetings", OfficerDecision.class, "/api/{tenant}/officer-decisions?limit=200", tenant.slug()))
                .items()
                .stream()
                .filter(decision -> decision.decision() == null)
                .toList();
    }
}
