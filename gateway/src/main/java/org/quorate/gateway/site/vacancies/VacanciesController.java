package org.quorate.gateway.site.vacancies;

import static org.quorate.gateway.site.forms.Question.date;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reviews.Within;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is vacant and what soon will be, and records that whoever is to fill it was asked. */
@Controller
class VacanciesController {

    private final BodyActs acts;
    private final Choices choices;
    private final Services services;

    VacanciesController(BodyActs acts, Choices choices, Services services) {
        this.acts = acts;
        this.choices = choices;
        this.services = services;
    }

    @GetMapping("/{tenant}/vacancies")
    String vacancies(
            @ModelAttribute("tenant") Tenant tenant,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String within,
            Model model) {
        Within soon = Within.of(within);
        var ending = services.list(
                "membership",
                EndingSoon.class,
                "/api/{tenant}/terms/ending?limit=200&within={within}",
                tenant.slug(),
                soon.period());
        var vacancies = Shown.of(asked(tenant, organisation));
        model.addAttribute("vacancies", vacancies);
        model.addAttribute(
                "overdue", vacancies.items().stream().filter(Vacancy::overdue).count());
        model.addAttribute("ending", Shown.of(ending));
        model.addAttribute("within", soon);
        model.addAttribute("choices", Within.values());
        model.addAttribute("organisations", choices.organisations(tenant));
        model.addAttribute("chosen", Objects.requireNonNullElse(organisation, ""));
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Boards and partnerships", tenant.slug(), "bodies")
                        .to("Vacancies"));
        return "vacancies/list";
    }

    @RequestMapping("/{tenant}/bodies/{id}/vacancies/{seat}/request")
    ModelAndView ask(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String seat) {
        return acts.bySecretariat(tenant, id)
                .asking(Form.called("Record that someone was asked for")
                        .lead("That the party which fills the seat was asked to name someone.")
                        .with(date("/askedOn", "Asked on"))
                        .with(date("/dueBy", "An answer is due by").orLeftOut())
                        .button("Record it"))
                .post("/vacancies/{seat}/request", seat)
                .then("The request was recorded.", "/seats/{seat}", seat);
    }

    private Asked<Listing<Vacancy>> asked(Tenant tenant, @Nullable String organisation) {
        return organisation == null || organisation.isBlank()
                ? services.list("membership", Vacancy.class, "/api/{tenant}/vacancies?limit=200", tenant.slug())
                : services.list(
                        "membership",
                        Vacancy.class,
                        "/api/{tenant}/vacancies?limit=200&organisation={organisation}",
                        tenant.slug(),
                        organisation);
    }
}
