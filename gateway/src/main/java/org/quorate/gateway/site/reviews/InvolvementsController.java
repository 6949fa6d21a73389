package org.quorate.gateway.site.reviews;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes who was involved beside the members (R-MEM-2). */
@Controller
class InvolvementsController {

    private final BodyActs acts;
    private final Choices choices;

    InvolvementsController(BodyActs acts, Choices choices) {
        this.acts = acts;
        this.choices = choices;
    }

    @RequestMapping("/{tenant}/bodies/{id}/involvements/new")
    ModelAndView involve(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String stakeholder) {
        return acts.bySecretariat(tenant, id)
                .through("Who must sit on it", "compliance")
                .asking(Form.called("Record an involvement")
                        .lead("For those who must be involved without having to be members.")
                        .with(text("/stakeholder", "Who, in the words of the requirement"))
                        .with(text("/how", "How they were involved")
                                .hint("For example: workshop on the draft strategy"))
                        .with(date("/on", "On"))
                        .with(select("/organisation", "Organisation", choices.organisations(tenant))
                                .orLeftOut())
                        .button("Record it"))
                .startingWith(Entered.of("/stakeholder", stakeholder))
                .post("/involvements")
                .then("The involvement was recorded.", "/compliance");
    }
}
