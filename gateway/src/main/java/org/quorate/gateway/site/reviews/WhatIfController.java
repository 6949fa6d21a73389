package org.quorate.gateway.site.reviews;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.someOf;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.yesNo;

import java.util.List;
import java.util.Map;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Thinks a change of a body's seats through, without changing anything (R-MEM-5). */
@Controller
class WhatIfController {

    private final BodyActs acts;
    private final Choices choices;
    private final Grounds grounds;
    private final JsonMapper json;

    WhatIfController(BodyActs acts, Choices choices, Grounds grounds, JsonMapper json) {
        this.acts = acts;
        this.choices = choices;
        this.grounds = grounds;
        this.json = json;
    }

    @RequestMapping("/{tenant}/bodies/{id}/what-if")
    ModelAndView think(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acts.by(tenant, id, "secretariat", "officer", "analyst", "finance", "admin", "auditor", "member");
        return act.asking(form(act.body(), choices.organisations(tenant), grounds.question(tenant, act.body())))
                .on("reviews/what-if", Map.of())
                .shapedAs(new Changes())
                .post("/what-if")
                .thenShow("review", answer -> json.treeToValue(answer, Review.class));
    }

    private static Form form(Body body, List<Option> organisations, Question ground) {
        List<Option> seats = body.seatsToChoose();
        return Form.called("Think a change through")
                .lead("What would other seats come to? Nothing is changed by asking.")
                .with(
                        date("/on", "As of")
                                .hint("Today where it is left empty")
                                .orLeftOut(),
                        rows(
                                "/add",
                                "Seats to add",
                                text("/title", "Title"),
                                select("/organisation", "Organisation", organisations)
                                        .orLeftOut(),
                                text("/organisationName", "or one that is not here yet")
                                        .orLeftOut(),
                                text("/unit", "Voting unit").orLeftOut(),
                                yesNo("/voting", "Has a vote").orLeftOut(),
                                ground),
                        rows(
                                "/refill",
                                "Seats to be filled by someone else",
                                select("/seat", "Seat", seats),
                                select("/organisation", "Organisation", organisations)
                                        .orLeftOut(),
                                text("/organisationName", "or one that is not here yet")
                                        .orLeftOut()),
                        someOf("/drop", "Seats to drop", seats).orLeftOut())
                .button("Work it out");
    }
}
