package org.quorate.gateway.site.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.decisions.Decision;
import org.quorate.gateway.site.meetings.Calendar;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Tenants;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The bodies of a tenant, and each with its members, rules, meetings, decisions and plans. */
@Controller
class BodiesController {

    private static final int LATEST = 5;

    private final Services services;
    private final Tenants tenants;
    private final Clock clock;

    BodiesController(Services services, Tenants tenants, Clock clock) {
        this.services = services;
        this.tenants = tenants;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies")
    String bodies(@ModelAttribute("tenant") Tenant tenant, Model model) {
        var bodies = services.list("membership", BodySummary.class, "/api/{tenant}/bodies?limit=200", tenant.slug());
        model.addAttribute("bodies", Shown.of(bodies));
        model.addAttribute("trail", Trail.of(tenant).to("Boards and partnerships"));
        return "bodies/list";
    }

    @GetMapping("/{tenant}/bodies/{id}")
    String body(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Model model) {
        String slug = tenant.slug();
        LocalDate day = on == null ? clock.today() : on;
        var asked = services.one("membership", Body.class, "/api/{tenant}/bodies/{id}?on={on}", slug, id, day);
        var meetings = services.list("meetings", Meeting.class, "/api/{tenant}/meetings?body={id}&limit=200", slug, id);
        var decisions =
                services.list("meetings", Decision.class, "/api/{tenant}/decisions?body={id}&limit=50", slug, id);
        var plan = services.list(
                "meetings", PlannedItem.class, "/api/{tenant}/forward-plan?body={id}&limit=200", slug, id);

        Body body = asked.required();
        model.addAttribute("body", body);
        model.addAttribute("units", VotingUnit.of(body.seats()));
        model.addAttribute("runBy", runBy(tenant, body));
        model.addAttribute("meetings", Calendar.of(meetings, clock.instant(), meeting -> isOf(meeting.body(), id)));
        model.addAttribute(
                "decisions",
                Shown.of(
                        decisions,
                        all -> all.filter(decision -> isOf(decision.body(), id))
                                .sorted(Decision.LATEST_FIRST)
                                .limit(LATEST)));
        model.addAttribute("plan", Shown.of(plan, all -> all.filter(item -> isOf(item.body(), id))));
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Boards and partnerships", slug, "bodies")
                        .to(body.name()));
        return "bodies/body";
    }

    private List<String> runBy(Tenant tenant, Body body) {
        return Stream.concat(
                        Stream.of(tenant.name()), body.jointHosts().stream().map(this::named))
                .toList();
    }

    private String named(Ref host) {
        if (host.name() != null || host.id() == null) return host.label();
        return tenants.nameOf(host.id());
    }

    private static boolean isOf(@Nullable Ref body, String id) {
        return body == null || body.is(id);
    }
}
