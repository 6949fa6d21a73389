package org.quorate.gateway.site.pathways;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Acting;
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

/** Pathways: anyone sees where a matter stands and what has slipped. */
@Controller
@RequestMapping("/{tenant}/pathways")
class PathwaysController {

    private static final List<Option> ROLES = Stream.of("consider", "recommend", "endorse", "ratify", "agree")
            .map(Option::word)
            .toList();

    private final Acting acting;
    private final Services services;
    private final Choices choices;

    PathwaysController(Acting acting, Services services, Choices choices) {
        this.acting = acting;
        this.services = services;
        this.choices = choices;
    }

    @GetMapping
    String list(@ModelAttribute("tenant") Tenant tenant, Model model) {
        model.addAttribute(
                "pathways",
                Shown.of(services.list("meetings", Pathway.class, "/api/{tenant}/pathways?limit=200", tenant.slug())));
        model.addAttribute("trail", Trail.of(tenant).to("Pathways"));
        return "pathways/list";
    }

    @GetMapping("/{id}")
    String show(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        Pathway pathway = services.one("meetings", Pathway.class, "/api/{tenant}/pathways/{id}", tenant.slug(), id)
                .required();
        model.addAttribute("pathway", pathway);
        model.addAttribute("pageTitle", pathway.title());
        model.addAttribute(
                "trail",
                Trail.of(tenant).through("Pathways", tenant.slug(), "pathways").to(pathway.title()));
        return "pathways/pathway";
    }

    @RequestMapping("/new")
    ModelAndView start(@ModelAttribute("tenant") Tenant tenant) {
        return acting.as(tenant, "secretariat")
                .at(Trail.of(tenant)
                        .through("Pathways", tenant.slug(), "pathways")
                        .to("Start a pathway"))
                .asking(Form.called("Start a pathway")
                        .lead(
                                "Each step puts the matter on the next body’s forward plan; only the last gives it effect.")
                        .with(text("/title", "The matter"))
                        .with(rows(
                                "/steps",
                                "Steps",
                                select("/body", "Body", choices.bodies(tenant)).orLeftOut(),
                                text("/officer", "Or officer").orLeftOut(),
                                select("/role", "Is to", ROLES),
                                date("/targetDate", "By")))
                        .button("Start the pathway"))
                .post("meetings", "/api/{tenant}/pathways", tenant.slug())
                .then("The matter is on its way.", "/{tenant}/pathways", tenant.slug());
    }

    @RequestMapping("/{id}/steps/{step}/replanning")
    ModelAndView replan(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable int step) {
        return acting.as(tenant, "secretariat")
                .at(Trail.of(tenant)
                        .through("Pathways", tenant.slug(), "pathways")
                        .to("Plan a step anew"))
                .asking(Form.called("Plan step " + step + " anew")
                        .with(date("/targetDate", "For"))
                        .with(longText("/reason", "Why"))
                        .button("Plan it anew"))
                .post("meetings", "/api/{tenant}/pathways/{id}/steps/{step}/replanning", tenant.slug(), id, step)
                .then("The step was planned anew.", "/{tenant}/pathways/{id}", tenant.slug(), id);
    }
}
