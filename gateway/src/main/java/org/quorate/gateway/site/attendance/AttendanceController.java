package org.quorate.gateway.site.attendance;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** The attendance of a body: of the last twelve months, unless other days are asked for. */
@Controller
class AttendanceController {

    private final Services services;
    private final Bodies bodies;

    AttendanceController(Services services, Bodies bodies) {
        this.services = services;
        this.bodies = bodies;
    }

    @GetMapping("/{tenant}/bodies/{id}/attendance")
    String attendance(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Model model) {
        String days = Stream.of(from == null ? null : "from=" + from, to == null ? null : "to=" + to)
                .filter(each -> each != null)
                .collect(Collectors.joining("&"));
        var asked = services.one(
                "membership", Attendance.class, "/api/{tenant}/bodies/{id}/attendance?" + days, tenant.slug(), id);
        Body body = bodies.called(tenant, id);
        model.addAttribute("body", body);
        model.addAttribute("attendance", asked.required());
        model.addAttribute("trail", Bodies.trail(tenant, body, "Attendance"));
        return "attendance/list";
    }
}
