package org.quorate.gateway.site.home;

import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.bodies.BodySummary;
import org.quorate.gateway.site.decisions.Decision;
import org.quorate.gateway.site.funding.Fund;
import org.quorate.gateway.site.indicators.Indicators;
import org.quorate.gateway.site.indicators.Scorecard;
import org.quorate.gateway.site.meetings.Calendar;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Tenants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The front pages: of all tenants, and of one. */
@Controller
class HomeController {

    private static final int FEW = 5;

    private final Services services;
    private final Tenants tenants;
    private final Indicators indicators;
    private final Clock clock;

    HomeController(Services services, Tenants tenants, Indicators indicators, Clock clock) {
        this.services = services;
        this.tenants = tenants;
        this.indicators = indicators;
        this.clock = clock;
    }

    @GetMapping("/")
    String tenants(Model model) {
        model.addAttribute("tenants", Shown.of(tenants.all()));
        return "home/tenants";
    }

    @GetMapping("/{tenant}")
    String tenant(@ModelAttribute("tenant") Tenant tenant, Model model) {
        String slug = tenant.slug();
        var areas = indicators.areas(slug);
        var bodies = services.list("membership", BodySummary.class, "/api/{tenant}/bodies?limit=200", slug);
        var meetings = services.list("meetings", Meeting.class, "/api/{tenant}/meetings?limit=200", slug);
        var decisions = services.list("meetings", Decision.class, "/api/{tenant}/decisions?limit=50", slug);
        var funds = services.list("funding", Fund.class, "/api/{tenant}/funds?limit=200", slug);
        var compared = indicators.ask(slug, indicators.ownArea(areas));

        model.addAttribute("bodies", Shown.of(bodies));
        model.addAttribute("meetings", Calendar.of(meetings, clock.instant(), _ -> true));
        model.addAttribute(
                "decisions",
                Shown.of(decisions, all -> all.sorted(Decision.LATEST_FIRST).limit(FEW)));
        model.addAttribute("funds", Shown.of(funds));
        model.addAttribute("scorecard", Scorecard.of(Shown.of(compared)));
        model.addAttribute("trail", Trail.fromTheTop().to(tenant.name()));
        return "home/tenant";
    }
}
