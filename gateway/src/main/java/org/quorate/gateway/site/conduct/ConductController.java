package org.quorate.gateway.site.conduct;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a body's code of conduct, inductions and interests, and takes who accepted it and who was inducted. */
@Controller
@RequestMapping("/{tenant}/bodies/{id}")
class ConductController {

    private static final String BODY = "/api/{tenant}/bodies/{id}";
    private static final String TITLE = "Conduct and interests";

    private final BodyActs acts;
    private final Bodies bodies;
    private final Services services;
    private final Clock clock;

    ConductController(BodyActs acts, Bodies bodies, Services services, Clock clock) {
        this.acts = acts;
        this.bodies = bodies;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/conduct")
    String conduct(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Model model) {
        String slug = tenant.slug();
        LocalDate day = on == null ? clock.today() : on;
        var acceptances =
                services.one("membership", Conduct.Acceptances.class, BODY + "/acceptances?on={on}", slug, id, day);
        var inductions = services.list("membership", Conduct.Induction.class, BODY + "/inductions", slug, id);
        var interests = services.one("membership", Conduct.Register.class, BODY + "/interests?on={on}", slug, id, day);
        bodies.shown(model, tenant, id, TITLE);
        model.addAttribute("day", day);
        model.addAttribute("acceptances", acceptances.required());
        model.addAttribute("inductions", Shown.of(inductions));
        model.addAttribute("register", interests.required());
        return "conduct/list";
    }

    @RequestMapping("/acceptances/new")
    ModelAndView accept(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String person) {
        var act = acts.byAnyone(tenant, id).through(TITLE, "conduct");
        return act.asking(Form.called("Accept the code of conduct")
                        .lead("Members accept it for themselves; the secretariat records what was signed on paper.")
                        .with(member(act.body()))
                        .with(text("/version", "Version")
                                .hint("The one in force where it is left empty")
                                .orLeftOut())
                        .with(date("/on", "Accepted on")
                                .hint("Today where it is left empty")
                                .orLeftOut())
                        .button("Accept"))
                .startingWith(Entered.of("/person", person))
                .post("/acceptances")
                .then("The code of conduct was accepted.", "/conduct");
    }

    @RequestMapping("/inductions/new")
    ModelAndView induct(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acts.bySecretariat(tenant, id).through(TITLE, "conduct");
        return act.asking(Form.called("Record an induction")
                        .with(member(act.body()))
                        .with(date("/on", "Inducted on"))
                        .with(text("/by", "By").hint("For example: Head of Democratic Services"))
                        .button("Record it"))
                .post("/inductions")
                .then("The induction was recorded.", "/conduct");
    }

    private static Question member(Body body) {
        List<Option> members = body.seats().stream()
                .map(Body.Seat::holder)
                .filter(holder -> holder != null && holder.personId() != null)
                .map(holder -> new Option(String.valueOf(holder.personId()), String.valueOf(holder.office())))
                .distinct()
                .toList();
        return select("/person", "Member", members);
    }
}
