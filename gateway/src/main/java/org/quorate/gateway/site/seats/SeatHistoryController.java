package org.quorate.gateway.site.seats;

import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.attendance.Attendance;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One seat of a body: who sits in it, who sat there before, and who will. */
@Controller
class SeatHistoryController {

    private static final String PAGE = "/{tenant}/bodies/{id}/seats/{seat}";

    private final Bodies bodies;
    private final Services services;
    private final Clock clock;

    SeatHistoryController(Bodies bodies, Services services, Clock clock) {
        this.bodies = bodies;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String seat(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String seat, Model model) {
        var asked = services.one("membership", Body.Seat.class, "/api" + PAGE, tenant.slug(), id, seat);
        var history =
                services.one("membership", SeatHistory.class, "/api" + PAGE + "/history", tenant.slug(), id, seat);
        var attendance =
                services.one("membership", Attendance.class, "/api/{tenant}/bodies/{id}/attendance", tenant.slug(), id);
        Body body = bodies.called(tenant, id);
        Body.Seat found = asked.required();
        bodies.shown(model, tenant, body, found.title());
        model.addAttribute("seat", found);
        model.addAttribute("history", history.answer().found().orElse(null));
        Body.Holder holder = found.holder();
        model.addAttribute(
                "attendance",
                attendance
                        .answer()
                        .flatMap(all -> all.of(holder == null ? null : holder.personId()))
                        .found()
                        .orElse(null));
        model.addAttribute("today", clock.today());
        return "seats/seat";
    }
}
