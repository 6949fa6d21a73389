package org.quorate.gateway.site.establishing;

import static org.quorate.gateway.site.acting.Act.address;
import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.heading;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.someOf;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** Sets bodies up, and changes them from a day on. */
@Controller
class EstablishingController {

    private static final String BODY = "/{tenant}/bodies/{id}";

    private final Acting acting;
    private final BodyActs acts;
    private final Choices choices;
    private final Services services;

    EstablishingController(Acting acting, BodyActs acts, Choices choices, Services services) {
        this.acting = acting;
        this.acts = acts;
        this.choices = choices;
        this.services = services;
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
                        .with(Kinds.questions())
                        .with(oneOf("/status", "It is", "active", "proposed")
                                .hint("Active where this is left open; a proposed body cannot meet yet")
                                .orLeftOut())
                        .with(structure(tenant, choices.bodies(tenant)))
                        .button("Set up the body"))
                .shapedAs(new Kinds())
                .post("membership", "/api/{tenant}/bodies", tenant.slug())
                .then(
                        "The body was set up. Its terms of reference and its seats come next.",
                        made -> address(BODY, tenant.slug(), made.path("id").asString()));
    }

    /** What the body is to be from a day on; what it was before stays on record. */
    @RequestMapping(BODY + "/edit")
    ModelAndView revise(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acts.bySecretariat(tenant, id);
        var now = services.current("membership", JsonNode.class, "/api" + BODY, tenant.slug(), id)
                .required();
        List<Option> others = choices.bodiesBut(tenant, id);
        return act.asking(Form.called("Change the body")
                        .lead("Before the day it stays what it was. What is emptied is no more.")
                        .with(text("/name", "Name"))
                        .with(Kinds.questions())
                        .with(structure(tenant, others))
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
                .shapedAs(new Kinds())
                .filledWith(Kinds.asAsked(now.value()))
                .ifStill(now.version())
                .put("")
                .then("The body was changed.", "");
    }

    /** Where it belongs among the others, and where it meets. */
    private List<Question> structure(Tenant tenant, List<Option> others) {
        List<Option> hosts = choices.tenants().stream()
                .filter(host -> !host.value().equals(tenant.slug()))
                .toList();
        Stream<Question> toBodies = Stream.of(
                select("/partOf", "Part of", others).orLeftOut(),
                someOf("/reportsTo", "Reports to", others).orLeftOut());
        return Stream.of(
                        Stream.of(date("/formed", "Formed on").orLeftOut()),
                        others.isEmpty() ? Stream.<Question>of() : toBodies,
                        hosts.isEmpty()
                                ? Stream.<Question>of()
                                : Stream.of(someOf("/jointHosts", "Run together with", hosts)
                                        .orLeftOut()),
                        Stream.of(
                                heading("Where it usually meets"),
                                text("/venue/name", "Room").orLeftOut(),
                                number("/venue/capacity", "People it has room for")
                                        .orLeftOut()))
                .flatMap(each -> each)
                .toList();
    }
}
