package org.quorate.gateway.site.reviews;

import static org.quorate.gateway.site.forms.Question.date;

import java.util.Map;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
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
    private final ChangeQuestions questions;
    private final JsonMapper json;

    WhatIfController(BodyActs acts, ChangeQuestions questions, JsonMapper json) {
        this.acts = acts;
        this.questions = questions;
        this.json = json;
    }

    @RequestMapping("/{tenant}/bodies/{id}/what-if")
    ModelAndView think(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acts.by(tenant, id, "secretariat", "officer", "analyst", "finance", "admin", "auditor", "member");
        return act.asking(Form.called("Think a change through")
                        .lead("What would other seats come to? Nothing is changed by asking.")
                        .with(date("/on", "As of")
                                .hint("Today where it is left empty")
                                .orLeftOut())
                        .with(questions.about(tenant, act.body()))
                        .button("Work it out"))
                .on("reviews/what-if", Map.of("body", act.body()))
                .shapedAs(new Changes())
                .post("/what-if")
                .thenShow("review", answer -> json.treeToValue(answer, Review.class));
    }
}
