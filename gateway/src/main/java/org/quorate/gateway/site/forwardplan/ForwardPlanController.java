package org.quorate.gateway.site.forwardplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The forward plan of a body, for anyone: the year ahead, what waits, what was dealt with, and by when the body must meet. */
@Controller
class ForwardPlanController {

    private static final String PLAN = "/api/{tenant}/forward-plan";

    private final Acting acting;
    private final Services services;
    private final Bodies bodies;
    private final Choices choices;
    private final Clock clock;

    ForwardPlanController(Acting acting, Services services, Bodies bodies, Choices choices, Clock clock) {
        this.acting = acting;
        this.services = services;
        this.bodies = bodies;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/{id}/forward-plan")
    String plan(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        String slug = tenant.slug();
        LocalDate today = clock.today();
        LocalDate nextYear = today.plusYears(1);
        var dates = services.one("meetings", NextMeeting.class, PLAN + "/dates?body={id}", slug, id);
        var programme = services.one(
                "meetings",
                Programme.class,
                PLAN + "/programme?body={id}&from={from}&to={to}",
                slug,
                id,
                today,
                nextYear);
        var items = services.list("meetings", PlanItem.class, PLAN + "?body={id}&limit=200", slug, id);

        Body body = bodies.called(tenant, id);
        Shown<PlanItem> plan = Shown.of(items);
        model.addAttribute("body", body);
        model.addAttribute("away", plan.away());
        model.addAttribute("dates", dates.answer().found().orElse(NextMeeting.UNKNOWN));
        model.addAttribute("programme", programme.answer().found().orElse(Programme.EMPTY));
        model.addAttribute("waiting", only(plan, PlanItem::waiting));
        model.addAttribute("dealtWith", only(plan, item -> !item.waiting()).reversed());
        model.addAttribute("bodyNames", names(tenant, plan));
        model.addAttribute(
                "duplicates", acting.may(tenant, "secretariat") ? duplicates(tenant, id, today, nextYear) : List.of());
        model.addAttribute("trail", Bodies.trail(tenant, body, "Forward plan"));
        return "forwardplan/plan";
    }

    private static List<PlanItem> only(Shown<PlanItem> plan, Predicate<PlanItem> which) {
        return plan.items().stream().filter(which).toList();
    }

    /** The names of the bodies that items came from or went to; asked for only where there are such. */
    private Map<String, String> names(Tenant tenant, Shown<PlanItem> plan) {
        boolean isNeeded =
                plan.items().stream().anyMatch(item -> item.forwardedFrom() != null || item.forwardedTo() != null);
        return isNeeded
                ? choices.bodies(tenant).stream().collect(Collectors.toMap(Option::value, Option::label))
                : Map.of();
    }

    private List<Duplicate> duplicates(Tenant tenant, String body, LocalDate from, LocalDate to) {
        return Shown.of(services.list(
                        "meetings",
                        Duplicate.class,
                        "/api/{tenant}/meetings/duplicates?from={from}&to={to}",
                        tenant.slug(),
                        from,
                        to))
                .items()
                .stream()
                .filter(duplicate -> duplicate.isBefore(body))
                .toList();
    }
}
