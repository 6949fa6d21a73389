package org.quorate.gateway.site.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.bodies.Bodies;
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

/** The attendance of a body: of the last twelve months, unless other days are asked for. */
@Controller
class AttendanceController {

    private final Services services;
    private final Bodies bodies;
    private final Clock clock;

    AttendanceController(Services services, Bodies bodies, Clock clock) {
        this.services = services;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/{id}/attendance")
    String attendance(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false, defaultValue = "0") int notSeenFor,
            Model model) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        var asked = services.one(
                "membership",
                Attendance.class,
                "/api/{tenant}/bodies/{id}/attendance?from={from}&to={to}&notSeenFor={meetings}",
                tenant.slug(),
                id,
                first,
                last,
                notSeenFor);
        bodies.shown(model, tenant, id, "Attendance");
        model.addAttribute("notSeenFor", notSeenFor);
        model.addAttribute("attendance", asked.required());
        return "attendance/list";
    }
}
