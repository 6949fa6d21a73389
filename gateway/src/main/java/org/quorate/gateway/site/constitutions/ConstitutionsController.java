package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.forms.Question.date;

import java.util.List;
import org.quorate.gateway.clock.Clock;
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
import tools.jackson.databind.JsonNode;

/** Shows a body's terms of reference through the years, and takes new ones. */
@Controller
class ConstitutionsController {

    private static final String CONSTITUTIONS = "/api/{tenant}/bodies/{id}/constitutions";

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;
    private final Clock clock;

    ConstitutionsController(Acting acting, Bodies bodies, Choices choices, Services services, Clock clock) {
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/bodies/{id}/constitutions")
    String versions(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = services.list("membership", Version.class, CONSTITUTIONS, tenant.slug(), id);
        var drafts = services.list("membership", Draft.class, CONSTITUTIONS + "/drafts", tenant.slug(), id);
        Body body = bodies.called(tenant, id);
        List<Version> versions = asked.required().items().reversed();
        model.addAttribute("body", body);
        model.addAttribute(
                "drafts",
                Shown.of(drafts, all -> all.filter(draft -> !draft.isAdopted())).items());
        model.addAttribute("versions", versions);
        model.addAttribute("today", clock.today());
        model.addAttribute("trail", Bodies.trail(tenant, body, "Terms of reference"));
        return "constitutions/list";
    }

    /** Begins with what is in force, so that only what changes has to be entered. */
    @RequestMapping("/{tenant}/bodies/{id}/constitutions/new")
    ModelAndView adopt(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        var asked = services.list("membership", JsonNode.class, CONSTITUTIONS, tenant.slug(), id);
        Body body = bodies.called(tenant, id);
        List<Option> others = choices.bodies(tenant).stream()
                .filter(other -> !other.value().equals(id))
                .toList();
        var form = Form.called("Terms of reference")
                .of(body.name())
                .lead("What is left empty is not provided for. What was in force before stays on record.")
                .with(date("/inForceFrom", "In force from"))
                .with(TermsForm.questions(others))
                .button("Adopt these terms");
        act.at(Bodies.below(tenant, body)
                        .through("Terms of reference", tenant.slug(), "bodies", id, "constitutions")
                        .to("New terms"))
                .asking(form)
                .shapedAs(new Terms());
        List<JsonNode> before = asked.required().items();
        if (!before.isEmpty())
            act.filledWith(before.getLast().deepCopy().asObject().without("inForceFrom"));
        return act.post("membership", CONSTITUTIONS, tenant.slug(), id)
                .then("The terms of reference were adopted.", "/{tenant}/bodies/{id}/constitutions", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/bodies/{id}/constitutions/{version}/removal")
    ModelAndView takeBack(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable int version) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.below(tenant, body)
                        .through("Terms of reference", tenant.slug(), "bodies", id, "constitutions")
                        .to("Take back"))
                .asking(Form.called("Take back version " + version)
                        .of(body.name())
                        .lead("Terms that are not in force yet can be taken back. Their number stays used.")
                        .button("Take it back"))
                .delete("membership", CONSTITUTIONS + "/{version}", tenant.slug(), id, version)
                .then("The terms were taken back.", "/{tenant}/bodies/{id}/constitutions", tenant.slug(), id);
    }
}
