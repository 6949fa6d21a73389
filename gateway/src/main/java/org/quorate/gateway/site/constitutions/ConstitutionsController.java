package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.forms.Question.date;

import java.util.List;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.acting.BodyAct;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
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
@RequestMapping("/{tenant}/bodies/{id}/constitutions")
class ConstitutionsController {

    private static final String CONSTITUTIONS = "/api/{tenant}/bodies/{id}/constitutions";

    private final BodyActs acts;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;
    private final Clock clock;

    ConstitutionsController(BodyActs acts, Bodies bodies, Choices choices, Services services, Clock clock) {
        this.acts = acts;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping
    String versions(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = services.list("membership", Version.class, CONSTITUTIONS, tenant.slug(), id);
        var drafts = services.list("membership", Draft.class, CONSTITUTIONS + "/drafts", tenant.slug(), id);
        bodies.shown(model, tenant, id, Drafts.TITLE);
        model.addAttribute("versions", asked.required().items().reversed());
        model.addAttribute(
                "drafts",
                Shown.of(drafts, all -> all.filter(draft -> !draft.isAdopted())).items());
        model.addAttribute("today", clock.today());
        return "constitutions/list";
    }

    /** Begins with what is in force, so that only what changes has to be entered. */
    @RequestMapping("/new")
    ModelAndView adopt(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = asking(
                tenant,
                id,
                Form.called("Enter terms of reference")
                        .lead("What is left empty is not provided for. What was in force before stays on record.")
                        .button("Adopt these terms"));
        List<JsonNode> before = services.list("membership", JsonNode.class, CONSTITUTIONS, tenant.slug(), id)
                .required()
                .items();
        if (!before.isEmpty())
            act.filledWith(before.getLast().deepCopy().asObject().without("inForceFrom"));
        return act.post("/constitutions").then("The terms of reference were adopted.", "/constitutions");
    }

    /** Only before its first day. */
    @RequestMapping("/{version}/edit")
    ModelAndView replace(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable int version) {
        var act = asking(
                tenant,
                id,
                Form.called("Change version " + version)
                        .lead("Terms that are not in force yet can be replaced. The others get a number of their own.")
                        .button("Replace it"));
        JsonNode now = services.one(
                        "membership", JsonNode.class, CONSTITUTIONS + "/{version}", tenant.slug(), id, version)
                .required();
        return act.filledWith(now)
                .put("/constitutions/{version}", version)
                .then("The terms were replaced.", "/constitutions");
    }

    @RequestMapping("/{version}/removal")
    ModelAndView takeBack(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable int version) {
        return acts.bySecretariat(tenant, id)
                .through(Drafts.TITLE, "constitutions")
                .asking(Form.called("Take back version " + version)
                        .lead("Terms that are not in force yet can be taken back. Their number stays used.")
                        .button("Take it back"))
                .delete("/constitutions/{version}", version)
                .then("The terms were taken back.", "/constitutions");
    }

    private BodyAct asking(Tenant tenant, String id, Form form) {
        return acts.bySecretariat(tenant, id)
                .through(Drafts.TITLE, "constitutions")
                .asking(form.with(date("/inForceFrom", "In force from"))
                        .with(TermsForm.questions(choices.bodiesBut(tenant, id))))
                .shapedAs(new Terms());
    }
}
