package org.quorate.gateway.site.funding;

import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The funds of a tenant, and each with its balances, conditions, requests and ledger. */
@Controller
class FundsController {

    private final Services services;

    FundsController(Services services) {
        this.services = services;
    }

    @GetMapping("/{tenant}/funds")
    String funds(@ModelAttribute("tenant") Tenant tenant, Model model) {
        var funds = services.list("funding", Fund.class, "/api/{tenant}/funds?limit=200", tenant.slug());
        var projects = projects(tenant);
        model.addAttribute("funds", Shown.of(funds));
        model.addAttribute("projects", Shown.of(projects));
        model.addAttribute("trail", Trail.of(tenant).to("Funds"));
        return "funding/list";
    }

    @GetMapping("/{tenant}/funds/{id}")
    String fund(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        String slug = tenant.slug();
        var asked = services.one("funding", Fund.class, "/api/{tenant}/funds/{id}", slug, id);
        var requests =
                services.list("funding", SpendRequest.class, "/api/{tenant}/requests?fund={id}&limit=200", slug, id);
        var entries =
                services.list("funding", LedgerEntry.class, "/api/{tenant}/funds/{id}/entries?limit=200", slug, id);
        var projects = projects(tenant);

        Fund fund = asked.required();
        var shownRequests = Shown.of(requests, all -> all.filter(request -> isFrom(request, id)));
        model.addAttribute("fund", fund);
        model.addAttribute("requests", shownRequests);
        model.addAttribute("requestTitles", titles(shownRequests));
        model.addAttribute("projectNames", names(Shown.of(projects)));
        model.addAttribute("entries", Shown.of(entries));
        model.addAttribute(
                "trail", Trail.of(tenant).through("Funds", slug, "funds").to(fund.name()));
        return "funding/fund";
    }

    private Asked<Listing<Project>> projects(Tenant tenant) {
        return services.list("funding", Project.class, "/api/{tenant}/projects?limit=200", tenant.slug());
    }

    private static boolean isFrom(SpendRequest request, String fund) {
        Ref from = request.fund();
        return from == null || from.is(fund);
    }

    private static Map<String, String> names(Shown<Project> projects) {
        return projects.items().stream().collect(Collectors.toMap(Project::id, Project::name, (first, _) -> first));
    }

    private static Map<String, String> titles(Shown<SpendRequest> requests) {
        return requests.items().stream()
                .collect(Collectors.toMap(SpendRequest::id, SpendRequest::title, (first, _) -> first));
    }
}
