package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.bodies.acting.BodyAct;
import org.quorate.gateway.site.bodies.acting.BodyActs;
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

/** Appoints people to seats, changes what is still to come of their terms, and ends them (R-MEM-7, R-MEM-8). */
@Controller
@RequestMapping("/{tenant}/bodies/{id}/terms")
class TermsController {

    private static final List<Option> REASONS = List.of(
            new Option("resigned", "Resigned, in writing"),
            new Option("ceased", "Ceased: changed employer, moved away or lost the post"),
            new Option("expired", "The time ran out"),
            new Option("removed", "Removed by the body"));

    private static final String TERM = "/terms/{term}";
    private static final String SEAT = "/seats/{seat}";

    private final BodyActs acts;
    private final Choices choices;
    private final Services services;
    private final Clock clock;

    TermsController(BodyActs acts, Choices choices, Services services, Clock clock) {
        this.acts = acts;
        this.choices = choices;
        this.services = services;
        this.clock = clock;
    }

    @RequestMapping("/new")
    ModelAndView appoint(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String seat) {
        var act = acts.bySecretariat(tenant, id);
        return act.asking(Form.called("Appoint someone")
                        .with(select("/seat", "Seat", act.body().seatsToChoose()))
                        .with(select("/person", "Person, by office", choices.people(tenant))
                                .hint("Someone who is not in the list is entered first, under Boards and then People"))
                        .with(date("/from", "From"))
                        .with(date("/until", "Until, the last day").orLeftOut())
                        .button("Appoint"))
                .startingWith(Entered.of("/seat", seat))
                .post("/terms")
                .then("The appointment was made.", "");
    }

    @RequestMapping("/{term}/ending")
    ModelAndView end(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String term) {
        var act = acts.bySecretariat(tenant, id);
        Term ending = asked(tenant, id, term);
        return about(act, ending)
                .asking(Form.called("End a term")
                        .lead("%s, in the seat: %s.".formatted(ending.office(), ending.title()))
                        .with(oneOf("/reason", "Why it ends", REASONS))
                        .with(date("/on", "Last day").hint("It may be a day to come"))
                        .with(date("/noticeOn", "Notice was handed in on")
                                .hint("For a resignation; today where it is left empty")
                                .orLeftOut())
                        .with(text("/ground", "In words")
                                .hint("For example: left for another trust")
                                .orLeftOut())
                        .button("End the term"))
                .post(TERM + "/ending", term)
                .then("The term was given its end.", SEAT, ending.seat());
    }

    /** What has begun keeps its person and its first day. */
    @RequestMapping("/{term}/edit")
    ModelAndView rearrange(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String term) {
        var act = acts.bySecretariat(tenant, id);
        Term now = asked(tenant, id, term);
        Form form = Form.called("Change a term")
                .lead("%s, in the seat: %s.".formatted(now.office(), now.title()))
                .with(constant("/seat", now.seat()));
        form = now.isToComeAfter(clock.today())
                ? form.with(select("/person", "Person, by office", choices.people(tenant)))
                        .with(date("/from", "From"))
                : form.with(constant("/person", now.personId()), constant("/from", String.valueOf(now.from())));
        return about(act, now)
                .asking(form.with(date("/until", "Until, the last day")
                                .hint("Where it is left empty, as the terms of reference say")
                                .orLeftOut())
                        .button("Change the term"))
                .filledWith(now.asFilledIn())
                .put(TERM, term)
                .then("The term was changed.", SEAT, now.seat());
    }

    @RequestMapping("/{term}/removal")
    ModelAndView takeBack(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String term) {
        var act = acts.bySecretariat(tenant, id);
        Term planned = asked(tenant, id, term);
        return about(act, planned)
                .asking(Form.called("Take an appointment back")
                        .lead("%s, in the seat: %s. It has not begun, and will not."
                                .formatted(planned.office(), planned.title()))
                        .button("Take it back"))
                .delete(TERM, term)
                .then("The appointment was taken back.", SEAT, planned.seat());
    }

    private Term asked(Tenant tenant, String id, String term) {
        return services.one("membership", Term.class, "/api/{tenant}/bodies/{id}" + TERM, tenant.slug(), id, term)
                .required();
    }

    private static BodyAct about(BodyAct act, Term term) {
        return act.through(term.title(), "seats", term.seat());
    }
}
