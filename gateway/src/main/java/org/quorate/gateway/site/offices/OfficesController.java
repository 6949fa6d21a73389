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
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
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
@RequestMapping("/{tenant}/bodies/{id}/offices")
class OfficesController {

    private static final String OFFICES = "/api/{tenant}/bodies/{id}/offices";

    private final BodyActs acts;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;
    private final Clock clock;

    OfficesController(BodyActs acts, Bodies bodies, Choices choices, Services services, Clock clock) {
        this.acts = acts;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping
    String offices(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        LocalDate today = clock.today();
        var held = all(tenant, id).stream().collect(Collectors.partitioningBy(holding -> holding.isHeldOn(today)));
        bodies.shown(model, tenant, id, "Offices");
        model.addAttribute("held", held.get(true));
        model.addAttribute("others", held.get(false));
        return "offices/list";
    }

    @RequestMapping("/new")
    ModelAndView take(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acts.bySecretariat(tenant, id).through("Offices", "offices");
        return act.asking(Form.called("Record who holds an office")
                        .lead("An election in a meeting is recorded by itself. This is for offices filled otherwise.")
                        .with(text("/role", "Office").hint("For example: chair, vice-chair"))
                        .with(select(
                                        "/seat",
                                        "Held by whoever sits as",
                                        act.body().seatsToChoose())
                                .orLeftOut())
                        .with(select("/person", "or by a person without a seat", choices.people(tenant))
                                .orLeftOut())
                        .with(date("/from", "From"))
                        .with(date("/until", "Until, the last day").orLeftOut())
                        .with(tick("/jointly", "Others hold the same office at the same time"))
                        .with(text("/ground", "How it came about").orLeftOut())
                        .button("Record it"))
                .post("/offices")
                .then("The office was recorded.", "/offices");
    }

    @RequestMapping("/{office}/ending")
    ModelAndView leave(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String office) {
        var act = acts.bySecretariat(tenant, id).through("Offices", "offices");
        Holding held = services.one("membership", Holding.class, OFFICES + "/{office}", tenant.slug(), id, office)
                .required();
        return act.asking(Form.called("End the time in an office")
                        .lead("%s, held by %s.".formatted(held.role(), held.office()))
                        .with(oneOf("/reason", "Why it ends", "resigned", "ceased", "expired", "removed"))
                        .with(date("/on", "Last day"))
                        .button("End it"))
                .post("/offices/{office}/ending", office)
                .then("The office was given its end.", "/offices");
    }

    private List<Holding> all(Tenant tenant, String id) {
        Listing<Holding> listing = services.list("membership", Holding.class, OFFICES, tenant.slug(), id)
                .required();
        return listing.items().stream()
                .sorted(Comparator.comparing(Holding::from, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }
}
