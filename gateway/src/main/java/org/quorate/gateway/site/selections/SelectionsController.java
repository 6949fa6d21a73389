package org.quorate.gateway.site.selections;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.period;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Form;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows joint selections, has the secretariat put someone forward, and each side consent. */
@Controller
class SelectionsController {

    private static final String SELECTIONS = "/api/{tenant}/bodies/{id}/selections";
    private static final String PAGE = "/{tenant}/bodies/{id}/selections";

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;

    SelectionsController(Acting acting, Bodies bodies, Choices choices, Services services) {
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
    }

    @GetMapping(PAGE)
    String selections(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = services.list("membership", Selection.class, SELECTIONS, tenant.slug(), id);
        Body body = bodies.called(tenant, id);
        model.addAttribute("body", body);
        model.addAttribute("selections", Shown.of(asked));
        model.addAttribute("trail", Bodies.trail(tenant, body, "Joint selections"));
        return "selections/list";
    }

    @RequestMapping(PAGE + "/new")
    ModelAndView putForward(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        return below(act, tenant, body, "Put someone forward")
                .asking(Form.called("Put someone forward")
                        .of(body.name())
                        .lead("The selection takes effect when every side has consented.")
                        .with(text("/role", "Office").hint("For example: chair"))
                        .with(select("/candidate", "Who", choices.people(tenant)))
                        .with(rows(
                                        "/sides",
                                        "Sides that have to consent",
                                        text("/name", "Side").hint("For example: the local authorities"),
                                        text("/tenant", "Host whose secretariat consents for it")
                                                .hint("Its short name in the address of its pages")
                                                .orLeftOut())
                                .hint("Two or more"))
                        .with(period("/termOfOffice", "For").orLeftOut())
                        .with(lines("/accountabilities", "Answers for")
                                .hint("One a line")
                                .orLeftOut())
                        .with(text("/alsoChairs", "Also chairs").orLeftOut())
                        .button("Put forward"))
                .post("membership", SELECTIONS, tenant.slug(), id)
                .then("The selection was put to the sides.", PAGE, tenant.slug(), id);
    }

    @RequestMapping(PAGE + "/{selection}/consents/new")
    ModelAndView consent(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String selection) {
        var act = acting.asAnyone(tenant);
        Body body = bodies.called(tenant, id);
        Selection open = services.one(
                        "membership", Selection.class, SELECTIONS + "/{selection}", tenant.slug(), id, selection)
                .required();
        List<String> awaited = open.sides().stream()
                .filter(side -> side.consent() == null)
                .map(Selection.Side::name)
                .toList();
        return below(act, tenant, body, "Record a consent")
                .asking(Form.called("Record a consent")
                        .of(body.name())
                        .lead("%s as %s.".formatted(open.who(), open.role()))
                        .with(select("/side", "Side that consents", Option.words(awaited)))
                        .with(date("/on", "Consented on"))
                        .with(text("/by", "Given by").hint("The office of whoever gave it"))
                        .button("Record it"))
                .post("membership", SELECTIONS + "/{selection}/consents", tenant.slug(), id, selection)
                .then("The consent was recorded.", PAGE, tenant.slug(), id);
    }

    private static Act below(Act act, Tenant tenant, Body body, String page) {
        return act.at(Bodies.below(tenant, body)
                .through("Joint selections", tenant.slug(), "bodies", body.id(), "selections")
                .to(page));
    }
}
