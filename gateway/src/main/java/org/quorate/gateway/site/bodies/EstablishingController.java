package org.quorate.gateway.site.bodies;

import static org.quorate.gateway.site.acting.Act.address;
import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.heading;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.someOf;
import static org.quorate.gateway.site.forms.Question.text;

import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** Sets bodies up, changes them from a day on, and has them rest, work again or end (R-MEM-18). */
@Controller
class EstablishingController {

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;

    EstablishingController(Acting acting, Bodies bodies, Choices choices, Services services) {
        this.services = services;
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
    }

    @RequestMapping("/{tenant}/bodies/new")
    ModelAndView establish(@ModelAttribute("tenant") Tenant tenant) {
        return acting.as(tenant, "secretariat")
                .at(Trail.of(tenant)
                        .through("Boards and partnerships", tenant.slug(), "bodies")
                        .to("Set up a body"))
                .asking(Form.called("Set up a body")
                        .lead(
                                "A board, committee, partnership or group that meets. Its terms of reference and its seats"
                                        + " come after.")
                        .with(text("/name", "Name"))
                        .with(text("/kind", "Kind")
                                .hint("HWB, ICP, ILP, CSP, LSP, or a word of your own such as thematic group"))
                        .with(oneOf("/status", "It is", "active", "proposed").orLeftOut())
                        .with(date("/formed", "Formed on").orLeftOut())
                        .with(select("/partOf", "Part of", choices.bodies(tenant))
                                .orLeftOut())
                        .with(lines("/jointHosts", "Run together with")
                                .hint("Other organisations on this platform, each by its short name in the address of"
                                        + " its pages, one a line")
                                .orLeftOut())
                        .with(heading("Where it usually meets"))
                        .with(text("/venue/name", "Room").orLeftOut())
                        .with(number("/venue/capacity", "People it has room for")
                                .orLeftOut())
                        .button("Set up the body"))
                .post("membership", "/api/{tenant}/bodies", tenant.slug())
                .then(
                        "The body was set up.",
                        made -> address(
                                "/{tenant}/bodies/{id}",
                                tenant.slug(),
                                made.path("id").asString()));
    }

    /** What the body is to be from a day on; what it was before stays on record. */
    @RequestMapping("/{tenant}/bodies/{id}/edit")
    ModelAndView revise(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        var asked = services.current("membership", JsonNode.class, "/api/{tenant}/bodies/{id}", tenant.slug(), id);
        Body body = bodies.called(tenant, id);
        var now = asked.required();
        var others = choices.bodies(tenant).stream()
                .filter(other -> !other.value().equals(id))
                .toList();
        return act.at(Bodies.trail(tenant, body, "Change"))
                .asking(Form.called("Change the body")
                        .of(body.name())
                        .lead("Before the day it stays what it was. What is emptied is no more.")
                        .with(text("/name", "Name"))
                        .with(text("/kind", "Kind"))
                        .with(date("/formed", "Formed on").orLeftOut())
                        .with(select("/partOf", "Part of", others).orLeftOut())
                        .with(someOf("/reportsTo", "Reports to", others).orLeftOut())
                        .with(lines("/jointHosts", "Run together with").orLeftOut())
                        .with(heading("Where it usually meets"))
                        .with(text("/venue/name", "Room").orLeftOut())
                        .with(number("/venue/capacity", "People it has room for")
                                .orLeftOut())
                        .with(heading("Who serves it"))
                        .with(select("/secretariat/body", "The secretariat of", others)
                                .orLeftOut())
                        .with(select("/secretariat/organisation", "or an organisation", choices.organisations(tenant))
                                .orLeftOut())
                        .with(heading("When"))
                        .with(date("/from", "From")
                                .hint("Today where it is left empty")
                                .orLeftOut())
                        .button("Change the body"))
                .filledWith(now.value())
                .ifStill(now.version())
                .put("membership", "/api/{tenant}/bodies/{id}", tenant.slug(), id)
                .then("The body was changed.", "/{tenant}/bodies/{id}", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/bodies/{id}/activation")
    ModelAndView activate(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return change(
                tenant,
                id,
                "activation",
                Form.called("Make active").lead("It meets and decides again.").button("Make active"),
                "The body is active.");
    }

    @RequestMapping("/{tenant}/bodies/{id}/inactivity")
    ModelAndView rest(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return change(
                tenant,
                id,
                "inactivity",
                Form.called("Make inactive")
                        .lead("It cannot meet until it is made active again, and is shown as inactive.")
                        .button("Make inactive"),
                "The body is inactive.");
    }

    @RequestMapping("/{tenant}/bodies/{id}/dissolution")
    ModelAndView dissolve(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return change(
                tenant,
                id,
                "dissolution",
                Form.called("Dissolve")
                        .warning("A dissolved body stays dissolved. What it decided stays on record.")
                        .button("Dissolve"),
                "The body is dissolved.");
    }

    private ModelAndView change(Tenant tenant, String id, String verb, Form form, String said) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.trail(tenant, body, form.title()))
                .asking(form.of(body.name()))
                .post("membership", "/api/{tenant}/bodies/{id}/" + verb, tenant.slug(), id)
                .then(said, "/{tenant}/bodies/{id}", tenant.slug(), id);
    }
}
