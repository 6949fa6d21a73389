package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Appoints people to seats, and ends their terms (R-MEM-7, R-MEM-8). */
@Controller
class TermsController {

    private static final List<Option> REASONS = List.of(
            new Option("resigned", "Resigned, in writing"),
            new Option("ceased", "Ceased: changed employer, moved away or lost the post"),
            new Option("expired", "The time ran out"),
            new Option("removed", "Removed by the body"));

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;

    TermsController(Acting acting, Bodies bodies, Choices choices, Services services) {
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
    }

    private record Term(String id, String title, String office) {}

    @RequestMapping("/{tenant}/bodies/{id}/terms/new")
    ModelAndView appoint(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String seat) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        List<Option> seats = body.seats().stream()
                .map(each -> new Option(each.id(), each.described()))
                .toList();
        return act.at(Bodies.trail(tenant, body, "Appoint someone"))
                .asking(Form.called("Appoint someone")
                        .of(body.name())
                        .with(select("/seat", "Seat", seats))
                        .with(select("/person", "Person, by office", choices.people(tenant))
                                .hint("Someone who is not in the list is entered first, under People"))
                        .with(date("/from", "From"))
                        .with(date("/until", "Until, the last day").orLeftOut())
                        .button("Appoint"))
                .startingWith(seat == null ? Entered.NOTHING : new Entered(Map.of("/seat", List.of(seat))))
                .post("membership", "/api/{tenant}/bodies/{id}/terms", tenant.slug(), id)
                .then("The appointment was made.", "/{tenant}/bodies/{id}", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/bodies/{id}/terms/{term}/ending")
    ModelAndView end(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable("term") String termId) {
        var act = acting.as(tenant, "secretariat");
        var asked = services.one(
                "membership", Term.class, "/api/{tenant}/bodies/{id}/terms/{term}", tenant.slug(), id, termId);
        Body body = bodies.called(tenant, id);
        Term term = asked.required();
        return act.at(Bodies.trail(tenant, body, "End a term"))
                .asking(Form.called("End a term")
                        .of(body.name())
                        .lead("%s, in the seat: %s.".formatted(term.office(), term.title()))
                        .with(oneOf("/reason", "Why it ends", REASONS))
                        .with(date("/on", "Last day"))
                        .with(date("/noticeOn", "Notice was handed in on")
                                .hint("For a resignation; today where it is left empty")
                                .orLeftOut())
                        .with(text("/ground", "In words").orLeftOut())
                        .button("End the term"))
                .post("membership", "/api/{tenant}/bodies/{id}/terms/{term}/ending", tenant.slug(), id, termId)
                .then("The term was given its end.", "/{tenant}/bodies/{id}", tenant.slug(), id);
    }
}
