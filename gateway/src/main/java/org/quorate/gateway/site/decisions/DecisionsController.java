package org.quorate.gateway.site.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The decision register, and each of its entries. */
@Controller
class DecisionsController {

    private final Services services;

    DecisionsController(Services services) {
        this.services = services;
    }

    @GetMapping("/{tenant}/decisions")
    String register(
            @ModelAttribute("tenant") Tenant tenant,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Shown<Decision> decisions = Shown.of(entries(tenant.slug(), body, after));
        model.addAttribute("decisions", decisions);
        model.addAttribute("more", more(body, decisions.next()));
        model.addAttribute("trail", Trail.of(tenant).to("Decisions"));
        return "decisions/register";
    }

    @GetMapping("/{tenant}/decisions/{id}")
    String decision(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        Decision decision = services.one("meetings", Decision.class, "/api/{tenant}/decisions/{id}", tenant.slug(), id)
                .required();
        model.addAttribute("decision", decision);
        model.addAttribute("pageTitle", decision.numbered() + " of " + decision.takenBy());
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Decisions", tenant.slug(), "decisions")
                        .to(decision.numbered()));
        return "decisions/decision";
    }

    private Asked<Listing<Decision>> entries(String tenant, String body, String after) {
        var query = new StringBuilder("/api/{tenant}/decisions?limit=50");
        var variables = new ArrayList<Object>(List.of(tenant));
        if (!body.isEmpty()) {
            query.append("&body={body}");
            variables.add(body);
        }
        if (!after.isEmpty()) {
            query.append("&after={after}");
            variables.add(after);
        }
        return services.list("meetings", Decision.class, query.toString(), variables.toArray());
    }

    /** The address of the next page of the same list, or nothing at the end. */
    private static @Nullable String more(String body, @Nullable String next) {
        if (next == null) return null;
        var address = UriComponentsBuilder.newInstance();
        if (!body.isEmpty()) address.queryParam("body", "{body}");
        return address.queryParam("after", "{after}")
                .encode()
                .buildAndExpand(Map.of("body", body, "after", next))
                .toUriString();
    }
}
