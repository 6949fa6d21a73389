package org.quorate.gateway.site.reviews;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.heading;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
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

/** Shows what a body's membership is held against, by law and by its own agreement, and takes more (R-MEM-1, R-MEM-2). */
@Controller
@RequestMapping("/{tenant}/bodies/{id}/requirement-sets")
class RequirementSetsController {

    private final BodyActs acts;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;

    RequirementSetsController(BodyActs acts, Bodies bodies, Choices choices, Services services) {
        this.acts = acts;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
    }

    @GetMapping
    String sets(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = services.list(
                "membership", RequirementSet.class, "/api/{tenant}/bodies/{id}/requirement-sets", tenant.slug(), id);
        bodies.shown(model, tenant, id, "What is required of it");
        model.addAttribute("sets", Shown.of(asked));
        return "reviews/requirements";
    }

    @RequestMapping("/new")
    ModelAndView require(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acts.bySecretariat(tenant, id)
                .through("What is required of it", "requirement-sets")
                .asking(Form.called("Enter requirements")
                        .lead("A law that is to come, or what a partner agreement asks for: the body is checked against"
                                + " it from its first day.")
                        .with(text("/name", "Name").hint("For example: Health Bill 2026"))
                        .with(text("/key", "Short name")
                                .hint("Small letters, digits and hyphens, for example health-bill-2026"))
                        .with(date("/from", "From"))
                        .with(date("/until", "Until").orLeftOut())
                        .with(sitting(choices.organisations(tenant)))
                        .with(involved())
                        .with(terms())
                        .button("Enter them"))
                .post("/requirement-sets")
                .then("The requirements were entered.", "/requirement-sets");
    }

    private static Question sitting(List<Option> organisations) {
        return rows(
                "/requirements",
                "Who must sit",
                text("/title", "In words").hint("For example: a representative of the ICB"),
                text("/ground", "By statutory ground")
                        .hint("As the seats name it: required by law as")
                        .orLeftOut(),
                select("/organisation", "or by organisation", organisations).orLeftOut(),
                text("/law", "Law or agreement that says so"));
    }

    private static Question involved() {
        return rows(
                "/stakeholders",
                "Who must be involved, not necessarily as a member",
                text("/title", "In words").hint("For example: providers of social care"),
                text("/law", "Law or guidance that says so"));
    }

    private static List<Question> terms() {
        return List.of(
                heading("What the terms of reference must say"),
                lines("/terms/parts", "Parts that they must have")
                        .hint("One a line, for example: purpose")
                        .orLeftOut(),
                tick("/terms/agreedByAll", "They are in force only when every partner has agreed"),
                text("/terms/law", "Law or agreement that asks for it").orLeftOut());
    }
}
