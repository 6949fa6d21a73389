package org.quorate.gateway.site.forwardplan;

import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the secretariat does with a forward plan: items planned, dated, sent on to another body, withdrawn. */
@Controller
@RequestMapping("/{tenant}/bodies/{id}/forward-plan")
class PlanBusinessController {

    private static final String PAGE = "/{tenant}/bodies/{id}/forward-plan";

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;

    PlanBusinessController(Acting acting, Bodies bodies, Choices choices) {
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
    }

    @RequestMapping("/new")
    ModelAndView plan(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return asking(
                        tenant,
                        id,
                        Form.called("Plan an item")
                                .with(constant("/body", id))
                                .with(text("/title", "Title"))
                                .with(longText("/summary", "What it is about").orLeftOut())
                                .with(date("/meetingDate", "For the meeting on")
                                        .hint("Leave it empty where the day is still open")
                                        .orLeftOut())
                                .with(date("/wantedBy", "Wanted by at the latest")
                                        .orLeftOut())
                                .with(number("/recurring/timesAYear", "How often a year it comes back")
                                        .hint("Only for a regular report, for example 4")
                                        .orLeftOut())
                                .button("Plan the item"))
                .post("meetings", "/api/{tenant}/forward-plan", tenant.slug())
                .then("The item is on the forward plan.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/{item}/planning")
    ModelAndView schedule(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String item) {
        return changing(
                        tenant,
                        id,
                        item,
                        "planning",
                        Form.called("Set the day of an item")
                                .with(date("/meetingDate", "For the meeting on")
                                        .hint("Leave it empty to plan it for no day")
                                        .orLeftOut())
                                .button("Set the day"))
                .shapedAs(entered -> entered.isEmpty() ? entered.putNull("meetingDate") : entered)
                .then("The item was planned.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/{item}/forwarding")
    ModelAndView sendOn(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String item) {
        List<Option> others = choices.bodies(tenant).stream()
                .filter(body -> !body.value().equals(id))
                .toList();
        return changing(
                        tenant,
                        id,
                        item,
                        "forwarding",
                        Form.called("Send an item on")
                                .lead("It leaves this forward plan and arrives on that of the other body.")
                                .with(select("/body", "To which body", others))
                                .button("Send it on"))
                .then("The item was sent on.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/{item}/withdrawal")
    ModelAndView withdraw(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String item) {
        return changing(
                        tenant,
                        id,
                        item,
                        "withdrawal",
                        Form.called("Withdraw an item")
                                .lead("It stays on record as withdrawn, and is no longer expected.")
                                .button("Withdraw the item"))
                .then("The item was withdrawn.", PAGE, tenant.slug(), id);
    }

    private Act changing(Tenant tenant, String id, String item, String verb, Form form) {
        return asking(tenant, id, form)
                .post("meetings", "/api/{tenant}/forward-plan/{item}/" + verb, tenant.slug(), item);
    }

    private Act asking(Tenant tenant, String id, Form form) {
        Act act = acting.as(tenant, "secretariat");
        return act.at(Bodies.below(tenant, bodies.called(tenant, id))
                        .through("Forward plan", tenant.slug(), "bodies", id, "forward-plan")
                        .to(form.title()))
                .asking(form);
    }
}
