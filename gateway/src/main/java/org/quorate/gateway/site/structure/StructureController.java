package org.quorate.gateway.site.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Tenants;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The chart of a tenant's bodies, and of those that it runs with others, as of any day. */
@Controller
class StructureController {

    private final Services services;
    private final Tenants tenants;
    private final Clock clock;

    StructureController(Services services, Tenants tenants, Clock clock) {
        this.services = services;
        this.tenants = tenants;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/structure")
    String chart(
            @ModelAttribute("tenant") Tenant tenant,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Model model) {
        LocalDate day = on == null ? clock.today() : on;
        Chart chart = services.one(
                        "membership", Chart.class, "/api/{tenant}/bodies/structure?on={on}", tenant.slug(), day)
                .required();
        model.addAttribute("day", day);
        model.addAttribute("chart", chart);
        model.addAttribute("runBy", runBy(tenant, chart));
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Boards and partnerships", tenant.slug(), "bodies")
                        .to("How they fit together"));
        return "structure/chart";
    }

    /** By the id of a body, all that run it, where that is not this tenant alone. */
    private Map<String, List<String>> runBy(Tenant tenant, Chart chart) {
        Predicate<Box> own = box -> box.hosts().isEmpty() || box.hosts().equals(List.of(tenant.slug()));
        return chart.all()
                .filter(own.negate())
                .collect(Collectors.toMap(
                        Box::id,
                        box -> box.hosts().stream().map(tenants::nameOf).toList(),
                        (one, _) -> one));
    }
}
