package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.select;

import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
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

/** Appoints people to seats, and changes what is still to come of their terms. */
@Controller
@RequestMapping("/{tenant}/bodies/{id}/terms")
class TermsController {

    private final BodyActs acts;
    private final Choices choices;
    private final Terms terms;
    private final Clock clock;

    TermsController(BodyActs acts, Choices choices, Terms terms, Clock clock) {
        this.acts = acts;
        this.choices = choices;
        this.terms = terms;
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

    /** What has begun keeps its person and its first day. */
    @RequestMapping("/{term}/edit")
    ModelAndView rearrange(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String term) {
        var changing = terms.at(tenant, id, term);
        Term now = changing.term();
        Form form = Form.called("Change a term").lead(changing.whose()).with(constant("/seat", now.seat()));
        form = now.isToComeAfter(clock.today())
                ? form.with(select("/person", "Person, by office", choices.people(tenant)))
                        .with(date("/from", "From"))
                : form.with(constant("/person", now.personId()), constant("/from", String.valueOf(now.from())));
        return changing.act()
                .asking(form.with(date("/until", "Until, the last day")
                                .hint("Where it is left empty, as the terms of reference say")
                                .orLeftOut())
                        .button("Change the term"))
                .filledWith(now.asFilledIn())
                .put(Terms.TERM, term)
                .then("The term was changed.", Terms.SEAT, now.seat());
    }

    @RequestMapping("/{term}/removal")
    ModelAndView takeBack(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String term) {
        var planned = terms.at(tenant, id, term);
        return planned.act()
                .asking(Form.called("Take an appointment back")
                        .lead(planned.whose() + " It has not begun, and will not.")
                        .button("Take it back"))
                .delete(Terms.TERM, term)
                .then(
                        "The appointment was taken back.",
                        Terms.SEAT,
                        planned.term().seat());
    }
}
