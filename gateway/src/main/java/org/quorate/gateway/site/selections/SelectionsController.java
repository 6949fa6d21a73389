package org.quorate.gateway.site.selections;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.period;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Tenants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows joint selections, has the secretariat put someone forward, and each side consent. */
@Controller
@RequestMapping("/{tenant}/bodies/{id}/selections")
class SelectionsController {

    private static final String SELECTIONS = "/api/{tenant}/bodies/{id}/selections";
    private static final String TITLE = "Joint selections";

    private final BodyActs acts;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;
    private final Tenants tenants;

    SelectionsController(BodyActs acts, Bodies bodies, Choices choices, Services services, Tenants tenants) {
        this.acts = acts;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
        this.tenants = tenants;
    }

    @GetMapping
    String selections(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = services.list("membership", Selection.class, SELECTIONS, tenant.slug(), id);
        bodies.shown(model, tenant, id, TITLE);
        model.addAttribute("selections", Shown.of(asked));
        return "selections/list";
    }

    @RequestMapping("/new")
    ModelAndView putForward(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acts.bySecretariat(tenant, id).through(TITLE, "selections");
        return act.asking(Form.called("Put someone forward")
                        .lead("The selection takes effect when every side has consented.")
                        .with(text("/role", "Office").hint("For example: chair"))
                        .with(select("/candidate", "Who", choices.people(tenant)))
                        .with(rows(
                                        "/sides",
                                        "Sides that have to consent",
                                        text("/name", "Side").hint("For example: the local authorities"),
                                        select(
                                                        "/tenant",
                                                        "Host whose secretariat consents for it",
                                                        hosts(tenant, act.body()))
                                                .orLeftOut())
                                .hint("Two or more"))
                        .with(period("/termOfOffice", "For").orLeftOut())
                        .with(lines("/accountabilities", "Answers for")
                                .hint("One a line")
                                .orLeftOut())
                        .with(text("/alsoChairs", "Also chairs").orLeftOut())
                        .button("Put forward"))
                .post("/selections")
                .then("The selection was put to the sides.", "/selections");
    }

    @RequestMapping("/{selection}/consents/new")
    ModelAndView consent(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String selection) {
        var act = acts.byAnyone(tenant, id).through(TITLE, "selections");
        Selection open = services.one(
                        "membership", Selection.class, SELECTIONS + "/{selection}", tenant.slug(), id, selection)
                .required();
        return act.asking(Form.called("Record a consent")
                        .lead("%s as %s.".formatted(open.who(), open.role()))
                        .with(select("/side", "Side that consents", Option.words(open.awaited())))
                        .with(date("/on", "Consented on"))
                        .with(text("/by", "Given by").hint("The office of whoever gave it"))
                        .button("Record it"))
                .post("/selections/{selection}/consents", selection)
                .then("The consent was recorded.", "/selections");
    }

    /** Those that run the body. */
    private List<Option> hosts(Tenant tenant, Body body) {
        Stream<Option> others =
                body.jointHosts().stream().map(Ref::label).map(host -> new Option(host, tenants.nameOf(host)));
        return Stream.concat(Stream.of(new Option(tenant.slug(), tenant.name())), others)
                .toList();
    }
}
