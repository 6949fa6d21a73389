package org.quorate.gateway.site.planning;

import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.moment;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.quorate.gateway.site.Crumb;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Calls meetings, publishes their agendas, moves and cancels them. */
@Controller
@RequestMapping("/{tenant}/meetings")
class CallingController {

    private static final String MEETING = "/api/{tenant}/meetings/{id}";
    private static final String PAGE = "/{tenant}/meetings/{id}";

    private final Acting acting;
    private final Choices choices;

    CallingController(Acting acting, Choices choices) {
        this.acting = acting;
        this.choices = choices;
    }

    @RequestMapping("/new")
    ModelAndView call(@ModelAttribute("tenant") Tenant tenant) {
        return acting.as(tenant, "secretariat")
                .at(Trail.of(tenant)
                        .through("Meetings", tenant.slug(), "meetings")
                        .to("Call a meeting"))
                .asking(Form.called("Call a meeting")
                        .with(select("/body", "Body", choices.bodies(tenant)))
                        .with(moment("/startsAt", "Starts").hint("For example, 23 7 2019 and 10:00"))
                        .with(text("/venue", "Place").orLeftOut())
                        .with(text("/title", "Title")
                                .hint("Only where it is not an ordinary meeting of the body")
                                .orLeftOut())
                        .button("Call the meeting"))
                .post("meetings", "/api/{tenant}/meetings", tenant.slug())
                .then(
                        "The meeting was called.",
                        called -> Act.address(
                                PAGE, tenant.slug(), called.path("id").asString()));
    }

    @RequestMapping("/{id}/publication")
    ModelAndView publish(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, id, "Publish the agenda"))
                .asking(Form.called("Publish the agenda")
                        .lead("The agenda and its papers are open to inspection from then on.")
                        .with(longText("/urgency", "Why it is late")
                                .hint("The chair’s reason, where the clear days of notice have run out")
                                .orLeftOut())
                        .button("Publish the agenda"))
                .post("meetings", MEETING + "/publication", tenant.slug(), id)
                .then("The agenda was published.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/{id}/rescheduling")
    ModelAndView move(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, id, "Move the meeting"))
                .asking(Form.called("Move the meeting")
                        .with(moment("/startsAt", "Now starts"))
                        .with(text("/venue", "Place").orLeftOut())
                        .button("Move the meeting"))
                .post("meetings", MEETING + "/rescheduling", tenant.slug(), id)
                .then("The meeting was moved.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/{id}/cancellation")
    ModelAndView cancel(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, id, "Cancel the meeting"))
                .asking(Form.called("Cancel the meeting")
                        .with(longText("/reason", "Why"))
                        .button("Cancel the meeting"))
                .post("meetings", MEETING + "/cancellation", tenant.slug(), id)
                .then("The meeting was cancelled.", PAGE, tenant.slug(), id);
    }

    static List<Crumb> trail(Tenant tenant, String id, String page) {
        return Trail.of(tenant)
                .through("Meetings", tenant.slug(), "meetings")
                .through("The meeting", tenant.slug(), "meetings", id)
                .to(page);
    }
}
