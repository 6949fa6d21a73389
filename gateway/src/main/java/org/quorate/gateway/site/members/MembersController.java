package org.quorate.gateway.site.members;

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

/** The members of a body on a day: today, or any that is asked for. */
@Controller
class MembersController {

    private final Bodies bodies;
    private final Services services;
    private final Clock clock;

    MembersController(Bodies bodies, Services services, Clock clock) {
        this.bodies = bodies;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/{id}/members")
    String members(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Model model) {
        LocalDate day = on == null ? clock.today() : on;
        var asked = services.one(
                "membership", Roster.class, "/api/{tenant}/bodies/{id}/roster?on={on}", tenant.slug(), id, day);
        Body then = bodies.called(tenant, id, day);
        bodies.shown(model, tenant, then, "Members on a day");
        model.addAttribute("day", day);
        model.addAttribute("roster", asked.required());
        return "members/list";
    }
}
