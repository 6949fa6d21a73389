package org.quorate.gateway.site.offices;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who holds which office of a body, and who held it before (R-MEM-14). */
@Controller
class OfficesController {

    private static final String OFFICES = "/api/{tenant}/bodies/{id}/offices";

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;
    private final Clock clock;

    OfficesController(Acting acting, Bodies bodies, Choices choices, Services services, Clock clock) {
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/{id}/offices")
    String offices(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = all(tenant, id);
        Body body = bodies.called(tenant, id);
        LocalDate today = clock.today();
        var now = asked.stream().collect(Collectors.partitioningBy(holding -> holding.isHeldOn(today)));
        model.addAttribute("body", body);
        model.addAttribute("held", now.get(true));
        model.addAttribute("others", now.get(false));
        model.addAttribute("trail", Bodies.trail(tenant, body, "Offices"));
        return "offices/list";
    }

    @RequestMapping("/{tenant}/bodies/{id}/offices/new")
    ModelAndView take(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.below(tenant, body)
                        .through("Offices", tenant.slug(), "bodies", id, "offices")
                        .to("Record an office"))
                .asking(Form.called("Record who holds an office")
                        .of(body.name())
                        .lead("An election in a meeting is recorded by itself. This is for offices filled otherwise.")
                        .with(text("/role", "Office").hint("For example: chair, vice-chair"))
                        .with(select(
                                        "/seat",
                                        "Held by whoever sits as",
                                        body.seats().stream()
                                                .map(seat -> new Option(seat.id(), seat.described()))
                                                .toList())
                                .orLeftOut())
                        .with(select("/person", "or by a person without a seat", choices.people(tenant))
                                .orLeftOut())
                        .with(date("/from", "From"))
                        .with(date("/until", "Until, the last day").orLeftOut())
                        .with(tick("/jointly", "Others hold the same office at the same time"))
                        .with(text("/ground", "How it came about").orLeftOut())
                        .button("Record it"))
                .post("membership", OFFICES, tenant.slug(), id)
                .then("The office was recorded.", "/{tenant}/bodies/{id}/offices", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/bodies/{id}/offices/{office}/ending")
    ModelAndView leave(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String office) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        Holding held = services.one("membership", Holding.class, OFFICES + "/{office}", tenant.slug(), id, office)
                .required();
        return act.at(Bodies.below(tenant, body)
                        .through("Offices", tenant.slug(), "bodies", id, "offices")
                        .to("End it"))
                .asking(Form.called("End the time in an office")
                        .of(body.name())
                        .lead("%s, held by %s.".formatted(held.role(), held.office()))
                        .with(oneOf("/reason", "Why it ends", "resigned", "ceased", "expired", "removed"))
                        .with(date("/on", "Last day"))
                        .button("End it"))
                .post("membership", OFFICES + "/{office}/ending", tenant.slug(), id, office)
                .then("The office was given its end.", "/{tenant}/bodies/{id}/offices", tenant.slug(), id);
    }

    private List<Holding> all(Tenant tenant, String id) {
        Listing<Holding> listing = services.list("membership", Holding.class, OFFICES, tenant.slug(), id)
                .required();
        return listing.items().stream()
                .sorted(Comparator.comparing(Holding::from, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }
}
