package org.quorate.gateway.site.interests;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.seats.SeatsHeld;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows where a person sits and what their interests are, and has them or the secretariat keep the register (R-MEM-16). */
@Controller
@RequestMapping("/{tenant}/people/{person}")
class InterestsController {

    private static final String INTERESTS = "/api/{tenant}/people/{person}/interests";
    private static final List<Option> KINDS = List.of(
            new Option("disclosable-pecuniary", "Disclosable pecuniary: the law asks for it"),
            new Option("other-registrable", "Other: the code of conduct asks for it"),
            new Option("non-registrable", "Other: nothing asks for it"));

    private final Acting acting;
    private final Declarants declarants;
    private final Services services;
    private final JsonMapper json;
    private final Clock clock;

    InterestsController(Acting acting, Declarants declarants, Services services, JsonMapper json, Clock clock) {
        this.acting = acting;
        this.declarants = declarants;
        this.services = services;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    String show(@ModelAttribute("tenant") Tenant tenant, @PathVariable String person, Model model) {
        var asked = services.list("membership", Interest.class, INTERESTS, tenant.slug(), person);
        var seats =
                services.one("membership", SeatsHeld.class, "/api" + Declarants.PAGE + "/seats", tenant.slug(), person);
        Declarants.Declarant found = declarants.called(tenant, person);
        model.addAttribute("person", found);
        model.addAttribute("seats", seats.answer().found().orElse(null));
        model.addAttribute("today", clock.today());
        model.addAttribute("interests", asked.required().items());
        model.addAttribute("trail", Declarants.trail(tenant).to(found.office()));
        return "interests/person";
    }

    @RequestMapping("/interests/new")
    ModelAndView register(@ModelAttribute("tenant") Tenant tenant, @PathVariable String person) {
        return about(
                        tenant,
                        person,
                        Form.called("Register an interest")
                                .lead(
                                        "Members keep their own interests, the secretariat anyone's. The register is public.")
                                .with(anInterest())
                                .button("Register it"))
                .post("membership", INTERESTS, tenant.slug(), person)
                .then("The interest was registered.", Declarants.PAGE, tenant.slug(), person);
    }

    @RequestMapping("/interests/{interest}/edit")
    ModelAndView amend(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String person, @PathVariable String interest) {
        return about(
                        tenant,
                        person,
                        Form.called("Amend an interest")
                                .lead("From the day on it is stated so. What was stated before stays on the register.")
                                .with(anInterest())
                                .button("Amend it"))
                .filledWith(asStated(tenant, person, interest))
                .post("membership", INTERESTS + "/{interest}/amendments", tenant.slug(), person, interest)
                .then("The interest was amended.", Declarants.PAGE, tenant.slug(), person);
    }

    @RequestMapping("/interests/{interest}/removal")
    ModelAndView remove(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String person, @PathVariable String interest) {
        return about(
                        tenant,
                        person,
                        Form.called("Take an interest off the register")
                                .lead(asStated(tenant, person, interest)
                                        .path("description")
                                        .asString())
                                .with(date("/on", "Last day on the register"))
                                .with(text("/reason", "Why").hint("For example: no longer a trustee"))
                                .button("Take it off"))
                .post("membership", INTERESTS + "/{interest}/removal", tenant.slug(), person, interest)
                .then("The interest was taken off the register.", Declarants.PAGE, tenant.slug(), person);
    }

    private Act about(Tenant tenant, String person, Form form) {
        var act = acting.asAnyone(tenant);
        Declarants.Declarant found = declarants.called(tenant, person);
        return act.at(Declarants.trail(tenant)
                        .through(found.office(), tenant.slug(), "people", person)
                        .to(form.title()))
                .asking(form.of(found.office()));
    }

    /** As the form asks for it; the day is asked for anew. */
    private JsonNode asStated(Tenant tenant, String person, String id) {
        Interest stated = services.list("membership", Interest.class, INTERESTS, tenant.slug(), person)
                .answer()
                .flatMap(all -> all.items().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .required();
        var form = json.createObjectNode();
        form.put("kind", stated.kind());
        form.put("description", stated.description());
        form.put("sensitive", stated.withheld());
        if (stated.to() != null) form.put("to", stated.to().toString());
        return form;
    }

    private static List<Question> anInterest() {
        return List.of(
                oneOf("/kind", "Kind", KINDS),
                longText("/description", "What it is"),
                date("/from", "From"),
                date("/to", "Until").orLeftOut(),
                tick("/sensitive", "It is sensitive")
                        .hint("Where publishing it could lead to violence or intimidation: it is then withheld"));
    }
}
