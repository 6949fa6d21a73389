package org.quorate.gateway.site.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The decisions of a tenant, or of one register, newest first. */
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
            @RequestParam(defaultValue = "") String register,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Map<String, String> asked = asked(body, register, after);
        Shown<Decision> decisions = Shown.of(entries(tenant.slug(), asked));
        model.addAttribute("decisions", decisions);
        model.addAttribute("more", more(asked, decisions.next()));
        model.addAttribute("trail", Trail.of(tenant).to("Decisions"));
        return "decisions/register";
    }

    /** What the list is narrowed to, and where it goes on: only what was said. */
    private static Map<String, String> asked(String body, String register, String after) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("body", body);
        asked.put("register", register);
        asked.put("after", after);
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    private Asked<Listing<Decision>> entries(String tenant, Map<String, String> asked) {
        var query = new StringBuilder("/api/{tenant}/decisions?limit=50");
        asked.keySet().forEach(name -> query.append("&%s={%s}".formatted(name, name)));
        var variables = Stream.concat(Stream.of(tenant), asked.values().stream());
        return services.list("meetings", Decision.class, query.toString(), variables.toArray());
    }

    /** The address of the next page of the same list, or nothing at the end. */
    private static @Nullable String more(Map<String, String> asked, @Nullable String next) {
        if (next == null) return null;
        var address = UriComponentsBuilder.newInstance();
        var values = new LinkedHashMap<>(asked);
        values.put("after", next);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
