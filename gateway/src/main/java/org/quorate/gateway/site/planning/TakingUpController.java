package org.quorate.gateway.site.planning;

import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** Takes an item of the forward plan to a meeting that is yet to come. */
@Controller
class TakingUpController {

    private static final String MEETING = "/meeting";

    private final Acting acting;
    private final Services services;
    private final Bodies bodies;
    private final MeetingsAhead meetings;

    TakingUpController(Acting acting, Services services, Bodies bodies, MeetingsAhead meetings) {
        this.acting = acting;
        this.services = services;
        this.bodies = bodies;
        this.meetings = meetings;
    }

    @RequestMapping("/{tenant}/bodies/{id}/forward-plan/{item}/agenda")
    ModelAndView take(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(name = MEETING, defaultValue = "") String meeting) {
        Act act = acting.as(tenant, "secretariat");
        var planned =
                services.one("meetings", JsonNode.class, "/api/{tenant}/forward-plan/{item}", tenant.slug(), item);
        List<Option> ahead = meetings.of(tenant, id);
        Body body = bodies.called(tenant, id);
        return act.at(Bodies.below(tenant, body)
                        .through("Forward plan", tenant.slug(), "bodies", id, "forward-plan")
                        .to("Take an item to a meeting"))
                .asking(Form.called("Take an item to a meeting")
                        .lead(
                                ahead.isEmpty()
                                        ? "No meeting of this body is called yet: call one first."
                                        : "It goes onto the agenda, and the decision will settle it on the forward plan.")
                        .with(constant("/matter", item))
                        .with(select(MEETING, "Which meeting", ahead))
                        .with(text("/title", "Title"))
                        .with(ItemForm.cover())
                        .button("Put it on the agenda"))
                .filledWith(planned.required())
                .shapedAs(entered -> entered.without(List.of(MEETING.substring(1))))
                .post("meetings", "/api/{tenant}/meetings/{meeting}/items", tenant.slug(), meeting)
                .then("The item is on the agenda.", "/{tenant}/meetings/{meeting}", tenant.slug(), meeting);
    }
}
