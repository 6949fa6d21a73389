package org.quorate.gateway.site.requirements;

import static org.quorate.gateway.site.forms.Question.date;

import org.quorate.gateway.site.bodies.acting.BodyAct;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes what a body requires of itself: freely before it is in force, then from a day on, for what was held against it stays. */
@Controller
@RequestMapping("/{tenant}/bodies/{id}" + RequirementSets.ONE)
class ChangingRequirementsController {

    private final BodyActs acts;
    private final RequirementSets sets;
    private final RequirementSetForm form;
    private final Words words;

    ChangingRequirementsController(BodyActs acts, RequirementSets sets, RequirementSetForm form, Words words) {
        this.acts = acts;
        this.sets = sets;
        this.form = form;
        this.words = words;
    }

    /** Only before its first day. */
    @RequestMapping("/edit")
    ModelAndView change(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String key) {
        var act = act(tenant, id);
        var now = sets.own(tenant, id, key);
        return act.asking(Form.called("Change requirements")
                        .lead("They are not in force yet, so that all of them can be changed.")
                        .with(RequirementSetForm.name())
                        .with(form.required(tenant))
                        .button("Change them"))
                .filledWith(now.value().document())
                .shapedAs(now.value().changed())
                .ifStill(now.version())
                .put(RequirementSets.ONE, key)
                .then("The requirements were changed.", RequirementSets.ALL);
    }

    @RequestMapping("/removal")
    ModelAndView takeBack(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String key) {
        var act = act(tenant, id);
        var planned = sets.own(tenant, id, key);
        return act.asking(Form.called("Take requirements back")
                        .lead("%s. They are not in force yet, and will not be."
                                .formatted(planned.value().name()))
                        .button("Take them back"))
                .ifStill(planned.version())
                .delete(RequirementSets.ONE, key)
                .then("The requirements were taken back.", RequirementSets.ALL);
    }

    /** The first half of changing from a day on what is in force. */
    @RequestMapping("/ending")
    ModelAndView end(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String key) {
        var act = act(tenant, id);
        var now = sets.own(tenant, id, key);
        return act.asking(Form.called("Set the last day")
                        .lead(
                                "%s, in force since %s. What the body was checked against stays on record, so what is asked changes"
                                                .formatted(
                                                        now.value().name(),
                                                        words.date(now.value().from()))
                                        + " from a day on: save the last day here, and then enter what follows.")
                        .with(date("/until", "Last day")
                                .hint("Today or later; where it is left empty, they stay in force")
                                .orLeftOut())
                        .button("Save the last day"))
                .filledWith(now.value().document())
                .shapedAs(now.value().ended())
                .ifStill(now.version())
                .put(RequirementSets.ONE, key)
                .then(
                        "The last day was saved. What is asked instead can be entered as what follows.",
                        RequirementSets.ALL);
    }

    /** The second half. */
    @RequestMapping("/following")
    ModelAndView follow(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String key) {
        var act = act(tenant, id);
        var before = sets.own(tenant, id, key).value();
        return act.asking(Form.called("Enter what follows")
                        .lead("It begins with what is asked so far, by %s: only what changes has to be entered."
                                .formatted(before.name()))
                        .with(RequirementSetForm.name(), RequirementSetForm.key())
                        .with(form.required(tenant))
                        .button("Enter what follows"))
                .filledWith(before.asFollowed())
                .shapedAs(before.followed())
                .post(RequirementSets.ALL)
                .then("What follows was entered.", RequirementSets.ALL);
    }

    private BodyAct act(Tenant tenant, String id) {
        return acts.bySecretariat(tenant, id).through(RequirementSets.TITLE, "requirement-sets");
    }
}
