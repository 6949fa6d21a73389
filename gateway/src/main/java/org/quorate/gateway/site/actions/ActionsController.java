package org.quorate.gateway.site.actions;

import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.Map;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.Crumb;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.acting.Deed;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Actions: overdue ones first, for anyone to read; given and followed up by the secretariat and their owners. */
@Controller
class ActionsController {

    private static final String ACTION = "/api/{tenant}/actions/{id}";

    private static final Deed DONE = new Deed(
            Form.called("An action is done")
                    .with(date("/on", "Done on").orLeftOut())
                    .with(longText("/note", "What came of it").orLeftOut())
                    .button("It is done"),
            "The action is done.");
    private static final Map<String, Deed> SETTLING = Map.of(
            "completion",
            DONE,
            "cancellation",
            new Deed(
                    Form.called("Cancel an action")
                            .with(longText("/reason", "Why it is not to be done"))
                            .button("Cancel the action"),
                    "The action was cancelled."));

    private final Acting acting;
    private final Services services;
    private final Clock clock;

    ActionsController(Acting acting, Services services, Clock clock) {
        this.acting = acting;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/actions")
    String list(@ModelAttribute("tenant") Tenant tenant, Model model) {
        Shown<Action> all =
                Shown.of(services.list("meetings", Action.class, "/api/{tenant}/actions?limit=200", tenant.slug()));
        model.addAttribute(
                "open",
                all.items().stream()
                        .filter(Action::isOpen)
                        .sorted(this::overdueFirst)
                        .toList());
        model.addAttribute(
                "settled",
                all.items().stream().filter(action -> !action.isOpen()).toList());
        model.addAttribute("away", all.away());
        model.addAttribute("trail", Trail.of(tenant).to("Actions"));
        return "actions/list";
    }

    @RequestMapping("/{tenant}/meetings/{meeting}/actions/new")
    ModelAndView give(@ModelAttribute("tenant") Tenant tenant, @PathVariable String meeting) {
        return acting.as(tenant, "secretariat")
                .at(Trail.of(tenant)
                        .through("Meetings", tenant.slug(), "meetings")
                        .through("The meeting", tenant.slug(), "meetings", meeting)
                        .to("Give an action"))
                .asking(Form.called("Give an action")
                        .with(constant("/meeting", meeting))
                        .with(longText("/text", "What is to be done"))
                        .with(text("/owner/office", "By whom").hint("An office, for example Director of Public Health"))
                        .with(WhenDue.asked(clock.today()))
                        .with(text("/minute", "Minute")
                                .hint("For example: 14.2")
                                .orLeftOut())
                        .button("Give the action"))
                .shapedAs(new WhenDue())
                .post("meetings", "/api/{tenant}/actions", tenant.slug())
                .then("The action was given.", "/{tenant}/actions", tenant.slug());
    }

    @RequestMapping("/{tenant}/actions/{id}/updates")
    ModelAndView report(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.asAnyone(tenant)
                .at(trail(tenant, "Report on an action"))
                .asking(Form.called("Report on an action")
                        .with(longText("/text", "What has come of it"))
                        .with(date("/on", "On").orLeftOut())
                        .button("Report"))
                .post("meetings", ACTION + "/updates", tenant.slug(), id)
                .then("The report was added.", "/{tenant}/actions", tenant.slug());
    }

    @RequestMapping("/{tenant}/actions/{id}/due")
    ModelAndView redate(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, "Another due date"))
                .asking(Form.called("Another due date")
                        .with(WhenDue.asked(clock.today()))
                        .with(longText("/reason", "Why"))
                        .button("Set the date"))
                .shapedAs(new WhenDue())
                .post("meetings", ACTION + "/due", tenant.slug(), id)
                .then("The due date was changed.", "/{tenant}/actions", tenant.slug());
    }

    @RequestMapping("/{tenant}/actions/{id}/{deed:completion|cancellation}")
    ModelAndView settle(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String deed) {
        Deed asked = SETTLING.getOrDefault(deed, DONE);
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, asked.form().title()))
                .asking(asked.form())
                .post("meetings", ACTION + "/{deed}", tenant.slug(), id, deed)
                .then(asked.done(), "/{tenant}/actions", tenant.slug());
    }

    private int overdueFirst(Action one, Action other) {
        return Boolean.compare(other.overdue(), one.overdue());
    }

    private static List<Crumb> trail(Tenant tenant, String page) {
        return Trail.of(tenant).through("Actions", tenant.slug(), "actions").to(page);
    }
}
