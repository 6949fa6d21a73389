package org.quorate.gateway.site.requirements;

import java.util.Set;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a body's membership is held against, by law and by its own agreement, and takes more (R-MEM-1, R-MEM-2). */
@Controller
@RequestMapping("/{tenant}/bodies/{id}" + RequirementSets.ALL)
class RequirementSetsController {

    private final Acting acting;
    private final BodyActs acts;
    private final Bodies bodies;
    private final RequirementSets sets;
    private final RequirementSetForm form;
    private final Clock clock;

    RequirementSetsController(
            Acting acting, BodyActs acts, Bodies bodies, RequirementSets sets, RequirementSetForm form, Clock clock) {
        this.acting = acting;
        this.acts = acts;
        this.bodies = bodies;
        this.sets = sets;
        this.form = form;
        this.clock = clock;
    }

    @GetMapping
    String sets(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = sets.of(tenant, id);
        bodies.shown(model, tenant, id, RequirementSets.TITLE);
        model.addAttribute("sets", Shown.of(asked));
        model.addAttribute("changeable", acting.may(tenant, "secretariat") ? sets.own(tenant, id) : Set.of());
        model.addAttribute("today", clock.today());
        return "requirements/list";
    }

    @RequestMapping("/new")
    ModelAndView require(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acts.bySecretariat(tenant, id)
                .through(RequirementSets.TITLE, "requirement-sets")
                .asking(Form.called("Enter requirements")
                        .lead("A law that is to come, or what a partner agreement asks for: the body is checked against"
                                + " it from its first day.")
                        .with(RequirementSetForm.name(), RequirementSetForm.key())
                        .with(form.required(tenant))
                        .button("Enter them"))
                .post(RequirementSets.ALL)
                .then("The requirements were entered.", RequirementSets.ALL);
    }
}
