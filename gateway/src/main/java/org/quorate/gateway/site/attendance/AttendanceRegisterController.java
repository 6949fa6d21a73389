package org.quorate.gateway.site.attendance;

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

/** The attendance register as meetings keep it: meeting by meeting, of the last twelve months unless other days are asked for. */
@Controller
class AttendanceRegisterController {

    private final Services services;
    private final Bodies bodies;
    private final Clock clock;

    AttendanceRegisterController(Services services, Bodies bodies, Clock clock) {
        this.services = services;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/{id}/attendance/register")
    String register(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Model model) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusYears(1) : from;
        var asked = services.one(
                "meetings",
                AttendanceRegister.class,
                "/api/{tenant}/meetings/attendance?body={id}&from={from}&to={to}",
                tenant.slug(),
                id,
                first,
                last);
        Body body = bodies.called(tenant, id);
        boolean isBackwards = last.isBefore(first);
        model.addAttribute("body", body);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("backwards", isBackwards);
        if (!isBackwards) model.addAttribute("register", asked.required());
        model.addAttribute(
                "trail",
                Bodies.below(tenant, body)
                        .through("Attendance", tenant.slug(), "bodies", id, "attendance")
                        .to("Register"));
        return "attendance/register";
    }
}
