package org.quorate.gateway.site.reviews;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells who must sit on a body and whether they do, and takes further requirements (R-MEM-1, R-MEM-2, R-MEM-3). */
@Controller
class ComplianceController {

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;
    private final Clock clock;

    ComplianceController(Acting acting, Bodies bodies, Choices choices, Services services, Clock clock) {
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/{id}/compliance")
    String check(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Model model) {
        LocalDate day = on == null ? clock.today() : on;
        var asked = services.one(
                "membership", Compliance.class, "/api/{tenant}/bodies/{id}/compliance?on={on}", tenant.slug(), id, day);
        Body body = bodies.called(tenant, id, day);
        model.addAttribute("body", body);
        model.addAttribute("day", day);
        model.addAttribute("compliance", asked.required());
        model.addAttribute("trail", Bodies.trail(tenant, body, "Who must sit on it"));
        return "reviews/compliance";
    }

    @RequestMapping("/{tenant}/bodies/{id}/requirement-sets/new")
    ModelAndView require(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.below(tenant, body)
                        .through("Who must sit on it", tenant.slug(), "bodies", id, "compliance")
                        .to("Enter requirements"))
                .asking(Form.called("Enter requirements")
                        .of(body.name())
                        .lead("A law that is to come, or what a partner agreement asks for: the body is checked against"
                                + " it from its first day.")
                        .with(text("/name", "Name").hint("For example: Health Bill 2026"))
                        .with(text("/key", "Short name")
                                .hint("Small letters, digits and hyphens, for example health-bill-2026"))
                        .with(date("/from", "From"))
                        .with(date("/until", "Until").orLeftOut())
                        .with(rows(
                                "/requirements",
                                "Who must sit",
                                text("/title", "In words").hint("For example: a representative of the ICB"),
                                text("/ground", "By statutory ground").orLeftOut(),
                                select("/organisation", "or by organisation", choices.organisations(tenant))
                                        .orLeftOut(),
                                text("/law", "Law or agreement that says so")))
                        .button("Enter them"))
                .post("membership", "/api/{tenant}/bodies/{id}/requirement-sets", tenant.slug(), id)
                .then("The requirements were entered.", "/{tenant}/bodies/{id}/compliance", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/bodies/{id}/involvements/new")
    ModelAndView involve(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.below(tenant, body)
                        .through("Who must sit on it", tenant.slug(), "bodies", id, "compliance")
                        .to("Record an involvement"))
                .asking(Form.called("Record an involvement")
                        .of(body.name())
                        .lead("For those who must be involved without having to be members.")
                        .with(text("/stakeholder", "Who, in the words of the requirement"))
                        .with(text("/how", "How they were involved"))
                        .with(date("/on", "On"))
                        .with(select("/organisation", "Organisation", choices.organisations(tenant))
                                .orLeftOut())
                        .button("Record it"))
                .post("membership", "/api/{tenant}/bodies/{id}/involvements", tenant.slug(), id)
                .then("The involvement was recorded.", "/{tenant}/bodies/{id}/compliance", tenant.slug(), id);
    }
}
