package org.quorate.gateway.site.reviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells who must sit on a body and whether they do, as of any day (R-MEM-1, R-MEM-2, R-MEM-3). */
@Controller
class ComplianceController {

    private final Bodies bodies;
    private final Services services;
    private final Clock clock;

    ComplianceController(Bodies bodies, Services services, Clock clock) {
        this.bodies = bodies;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/{id}/compliance")
    String check(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String within,
            Model model) {
        LocalDate day = on == null ? clock.today() : on;
        Within soon = Within.of(within);
        var asked = services.one(
                "membership",
                Compliance.class,
                "/api/{tenant}/bodies/{id}/compliance?on={on}&within={within}",
                tenant.slug(),
                id,
                day,
                soon.period());
        Body body = bodies.called(tenant, id, day);
        bodies.shown(model, tenant, body, "Who must sit on it");
        model.addAttribute("day", day);
        model.addAttribute("within", soon);
        model.addAttribute("choices", Within.values());
        model.addAttribute("compliance", asked.required());
        return "reviews/compliance";
    }
}
