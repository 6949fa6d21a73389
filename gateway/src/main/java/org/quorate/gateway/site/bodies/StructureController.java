package org.quorate.gateway.site.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The chart of a tenant's bodies. */
@Controller
class StructureController {

    private final Services services;
    private final Clock clock;

    StructureController(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/structure")
    String chart(
            @ModelAttribute("tenant") Tenant tenant,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Model model) {
        LocalDate day = on == null ? clock.today() : on;
        model.addAttribute(
                "chart",
                services.one("membership", Chart.class, "/api/{tenant}/bodies/structure?on={on}", tenant.slug(), day)
                        .required());
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Boards and partnerships", tenant.slug(), "bodies")
                        .to("How they fit together"));
        return "bodies/structure";
    }
}
