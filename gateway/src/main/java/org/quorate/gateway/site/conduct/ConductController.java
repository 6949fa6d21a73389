package org.quorate.gateway.site.conduct;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
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

/** Shows a body's code of conduct, inductions and interests, and takes new entries; members enter their own. */
@Controller
class ConductController {

    private static final String BODY = "/api/{tenant}/bodies/{id}";
    private static final List<Option> KINDS = List.of(
            new Option("disclosable-pecuniary", "Disclosable pecuniary: the law asks for it"),
            new Option("other-registrable", "Other: the code of conduct asks for it"),
            new Option("non-registrable", "Other: nothing asks for it"));

    private final Acting acting;
    private final Bodies bodies;
    private final Services services;

    ConductController(Acting acting, Bodies bodies, Services services) {
        this.acting = acting;
        this.bodies = bodies;
        this.services = services;
    }

    @GetMapping("/{tenant}/bodies/{id}/conduct")
    String conduct(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        String slug = tenant.slug();
        var acceptances = services.one("membership", Conduct.Acceptances.class, BODY + "/acceptances", slug, id);
        var inductions = services.list("membership", Conduct.Induction.class, BODY + "/inductions", slug, id);
        var interests = services.one("membership", Conduct.Register.class, BODY + "/interests", slug, id);
        Body body = bodies.called(tenant, id);
        model.addAttribute("body", body);
        model.addAttribute("acceptances", acceptances.required());
        model.addAttribute("inductions", Shown.of(inductions));
        model.addAttribute("register", interests.required());
        model.addAttribute("trail", Bodies.trail(tenant, body, "Conduct and interests"));
        return "conduct/list";
    }

    @RequestMapping("/{tenant}/bodies/{id}/acceptances/new")
    ModelAndView accept(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.asAnyone(tenant);
        Body body = bodies.called(tenant, id);
        return about(act, tenant, body, "Accept the code of conduct")
                .asking(Form.called("Accept the code of conduct")
                        .of(body.name())
                        .lead("Members accept it for themselves; the secretariat records what was signed on paper.")
                        .with(member(body))
                        .with(text("/version", "Version")
                                .hint("The one in force where it is left empty")
                                .orLeftOut())
                        .with(date("/on", "Accepted on")
                                .hint("Today where it is left empty")
                                .orLeftOut())
                        .button("Accept"))
                .post("membership", BODY + "/acceptances", tenant.slug(), id)
                .then("The code of conduct was accepted.", "/{tenant}/bodies/{id}/conduct", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/bodies/{id}/inductions/new")
    ModelAndView induct(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        return about(act, tenant, body, "Record an induction")
                .asking(Form.called("Record an induction")
                        .of(body.name())
                        .with(member(body))
                        .with(date("/on", "Inducted on"))
                        .with(text("/by", "By").hint("For example: Head of Democratic Services"))
                        .button("Record it"))
                .post("membership", BODY + "/inductions", tenant.slug(), id)
                .then("The induction was recorded.", "/{tenant}/bodies/{id}/conduct", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/people/{person}/interests/new")
    ModelAndView declare(@ModelAttribute("tenant") Tenant tenant, @PathVariable String person) {
        return acting.asAnyone(tenant)
                .at(Trail.of(tenant).through("People", tenant.slug(), "people").to("Register an interest"))
                .asking(Form.called("Register an interest")
                        .lead("Members keep their own interests, the secretariat anyone's. The register is public.")
                        .with(oneOf("/kind", "Kind", KINDS))
                        .with(longText("/description", "What it is"))
                        .with(date("/from", "From"))
                        .with(date("/to", "Until").orLeftOut())
                        .with(
                                tick("/sensitive", "It is sensitive")
                                        .hint(
                                                "Where publishing it could lead to violence or intimidation: it is then withheld"))
                        .button("Register it"))
                .post("membership", "/api/{tenant}/people/{person}/interests", tenant.slug(), person)
                .then("The interest was registered.", "/{tenant}/people", tenant.slug());
    }

    private static Act about(Act act, Tenant tenant, Body body, String page) {
        return act.at(Bodies.below(tenant, body)
                .through("Conduct and interests", tenant.slug(), "bodies", body.id(), "conduct")
                .to(page));
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
