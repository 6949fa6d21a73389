package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;
import static org.quorate.gateway.site.forms.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds seats to a body, changes them from a day on, and drops them. */
@Controller
class SeatsController {

    private static final String SEAT = "/api/{tenant}/bodies/{id}/seats/{seat}";

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;

    SeatsController(Acting acting, Bodies bodies, Choices choices, Services services) {
        this.services = services;
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
    }

    @RequestMapping("/{tenant}/bodies/{id}/seats/new")
    ModelAndView add(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.trail(tenant, body, "Add a seat"))
                .asking(Form.called("Add a seat")
                        .of(body.name())
                        .with(aSeat(body, choices.organisations(tenant)))
                        .with(date("/from", "From").hint("For example, 1 5 2019"))
                        .button("Add the seat"))
                .post("membership", "/api/{tenant}/bodies/{id}/seats", tenant.slug(), id)
                .then("The seat was added.", "/{tenant}/bodies/{id}", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/bodies/{id}/seats/{seat}/edit")
    ModelAndView change(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable("seat") String seatId) {
        var act = acting.as(tenant, "secretariat");
        var asked = services.one("membership", JsonNode.class, SEAT, tenant.slug(), id, seatId);
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.trail(tenant, body, "Change a seat"))
                .asking(Form.called("Change a seat")
                        .of(body.name())
                        .lead("Before the day it stays what it was.")
                        .with(aSeat(body, choices.organisations(tenant)))
                        .with(date("/from", "From"))
                        .button("Change the seat"))
                .filledWith(asFilledIn(asked.required()))
                .put("membership", SEAT, tenant.slug(), id, seatId)
                .then("The seat was changed.", "/{tenant}/bodies/{id}", tenant.slug(), id);
    }

    @RequestMapping("/{tenant}/bodies/{id}/seats/{seat}/ending")
    ModelAndView drop(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable("seat") String seatId) {
        var act = acting.as(tenant, "secretariat");
        var asked = services.one("membership", JsonNode.class, SEAT, tenant.slug(), id, seatId);
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.trail(tenant, body, "Drop a seat"))
                .asking(Form.called("Drop a seat")
                        .of(body.name())
                        .lead(asked.required().path("title").asString())
                        .with(date("/on", "Last day of the seat"))
                        .with(tick("/endTerms", "Whoever holds it beyond that day is removed with it"))
                        .button("Drop the seat"))
                .post("membership", SEAT + "/ending", tenant.slug(), id, seatId)
                .then("The seat was given its end.", "/{tenant}/bodies/{id}", tenant.slug(), id);
    }

    /** A seat as it is shown names its organisation; as it is asked for, by its id alone; the day is asked for anew. */
    private static ObjectNode asFilledIn(JsonNode shown) {
        ObjectNode seat = shown.deepCopy().asObject();
        JsonNode organisation = shown.at("/organisation/id");
        if (organisation.isString()) seat.set("organisation", organisation);
        return seat.without("from");
    }

    /** What there is to say about a seat of this body. */
    static List<Question> aSeat(Body body, List<Option> organisations) {
        var questions = new ArrayList<Question>();
        questions.add(text("/title", "Title of the seat").hint("For example: Director of Public Health"));
        questions.add(select("/organisation", "Organisation that fills it", organisations)
                .orLeftOut());
        if (!body.votingUnits().isEmpty())
            questions.add(select("/unit", "Voting unit", Option.words(body.votingUnits()))
                    .orLeftOut());
        questions.add(yesNo("/voting", "Has a vote").orLeftOut());
        questions.add(text("/statutoryGround", "Required by law as")
                .hint("For example: director of public health")
                .orLeftOut());
        return questions;
    }
}
