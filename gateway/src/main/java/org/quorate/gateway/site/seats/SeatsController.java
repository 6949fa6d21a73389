package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.yesNo;

import java.util.List;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds seats to a body. */
@Controller
class SeatsController {

    private final Acting acting;
    private final Services services;
    private final Choices choices;

    SeatsController(Acting acting, Services services, Choices choices) {
        this.acting = acting;
        this.services = services;
        this.choices = choices;
    }

    @RequestMapping("/{tenant}/bodies/{id}/seats/new")
    ModelAndView add(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        Body body = services.one("membership", Body.class, "/api/{tenant}/bodies/{id}", tenant.slug(), id)
                .required();
        return act.at(Trail.of(tenant)
                        .through("Boards and partnerships", tenant.slug(), "bodies")
                        .through(body.name(), tenant.slug(), "bodies", id)
                        .to("Add a seat"))
                .asking(Form.called("Add a seat")
                        .with(text("/title", "Title of the seat").hint("For example: Director of Public Health"))
                        .with(select("/organisation", "Organisation that fills it", choices.organisations(tenant))
                                .orLeftOut())
                        .with(unit(body))
                        .with(yesNo("/voting", "Has a vote").orLeftOut())
                        .with(text("/statutoryGround", "Required by law as").orLeftOut())
                        .with(date("/from", "From").hint("For example, 1 5 2019"))
                        .button("Add the seat"))
                .post("membership", "/api/{tenant}/bodies/{id}/seats", tenant.slug(), id)
                .then("The seat was added.", "/{tenant}/bodies/{id}", tenant.slug(), id);
    }

    private static List<Question> unit(Body body) {
        List<String> units = body.votingUnits();
        return units.isEmpty()
                ? List.of()
                : List.of(select(
                                "/unit",
                                "Voting unit",
                                units.stream()
                                        .map(unit -> new Option(unit, unit))
                                        .toList())
                        .orLeftOut());
    }
}
