package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.tick;

import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
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
@RequestMapping("/{tenant}/bodies/{id}/seats")
class SeatsController {

    private static final String SEAT = "/seats/{seat}";

    private final BodyActs acts;
    private final SeatForm form;
    private final Services services;

    SeatsController(BodyActs acts, SeatForm form, Services services) {
        this.acts = acts;
        this.form = form;
        this.services = services;
    }

    @RequestMapping("/new")
    ModelAndView add(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acts.bySecretariat(tenant, id);
        return act.asking(Form.called("Add a seat")
                        .with(form.questions(tenant, act.body()))
                        .with(date("/from", "From").hint("For example, 1 5 2019"))
                        .button("Add the seat"))
                .post("/seats")
                .then("The seat was added.", "");
    }

    @RequestMapping("/{seat}/edit")
    ModelAndView change(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String seat) {
        var act = acts.bySecretariat(tenant, id);
        JsonNode now = asked(tenant, id, seat);
        return act.through(now.path("title").asString(), "seats", seat)
                .asking(Form.called("Change a seat")
                        .lead("Before the day it stays what it was.")
                        .with(form.questions(tenant, act.body()))
                        .with(date("/from", "From"))
                        .button("Change the seat"))
                .filledWith(asFilledIn(now))
                .put(SEAT, seat)
                .then("The seat was changed.", SEAT, seat);
    }

    @RequestMapping("/{seat}/ending")
    ModelAndView drop(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String seat) {
        var act = acts.bySecretariat(tenant, id);
        String title = asked(tenant, id, seat).path("title").asString();
        return act.through(title, "seats", seat)
                .asking(Form.called("Drop a seat")
                        .lead(title)
                        .with(date("/on", "Last day of the seat"))
                        .with(tick("/endTerms", "Whoever holds it beyond that day is removed with it"))
                        .button("Drop the seat"))
                .post(SEAT + "/ending", seat)
                .then("The seat was given its end.", SEAT, seat);
    }

    private JsonNode asked(Tenant tenant, String id, String seat) {
        return services.one(
                        "membership", JsonNode.class, "/api/{tenant}/bodies/{id}/seats/{seat}", tenant.slug(), id, seat)
                .required();
    }

    /** A seat as it is shown names its organisation; as it is asked for, by its id alone; the day is asked for anew. */
    private static ObjectNode asFilledIn(JsonNode shown) {
        ObjectNode seat = shown.deepCopy().asObject();
        JsonNode organisation = shown.at("/organisation/id");
        if (organisation.isString()) seat.set("organisation", organisation);
        return seat.without("from");
    }
}
