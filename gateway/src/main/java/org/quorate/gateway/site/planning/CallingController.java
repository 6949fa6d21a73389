package org.quorate.gateway.site.planning;

import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.moment;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.Map;
import org.quorate.gateway.site.Crumb;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.acting.Deed;
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

/** Calls meetings, publishes their agendas, moves and cancels them. */
@Controller
@RequestMapping("/{tenant}/meetings")
class CallingController {

    private static final String MEETING = "/api/{tenant}/meetings/{id}";
    private static final String PAGE = "/{tenant}/meetings/{id}";

    private static final Deed PUBLICATION = new Deed(
            Form.called("Publish the agenda")
                    .lead("The agenda and its papers are open to inspection from then on.")
                    .with(longText("/urgency", "Why it is late")
                            .hint("The chair’s reason, where the clear days of notice have run out")
                            .orLeftOut())
                    .button("Publish the agenda"),
            "The agenda was published.");
    private static final Map<String, Deed> CHANGES = Map.of(
            "publication",
            PUBLICATION,
            "rescheduling",
            new Deed(
                    Form.called("Move the meeting")
                            .with(moment("/startsAt", "Now starts"))
                            .with(text("/venue", "Place").orLeftOut())
                            .button("Move the meeting"),
                    "The meeting was moved."),
            "cancellation",
            new Deed(
                    Form.called("Cancel the meeting")
                            .with(longText("/reason", "Why"))
                            .button("Cancel the meeting"),
                    "The meeting was cancelled."));

    private final Acting acting;
    private final Choices choices;
    private final MeetingsAhead ahead;

    CallingController(Acting acting, Choices choices, MeetingsAhead ahead) {
        this.acting = acting;
        this.choices = choices;
        this.ahead = ahead;
    }

    @RequestMapping("/new")
    ModelAndView call(@ModelAttribute("tenant") Tenant tenant, @RequestParam(defaultValue = "") String body) {
        return acting.as(tenant, "secretariat")
                .at(Trail.of(tenant)
                        .through("Meetings", tenant.slug(), "meetings")
                        .to("Call a meeting"))
                .asking(Form.called("Call a meeting")
                        .with(select("/body", "Body", choices.bodies(tenant)))
                        .with(moment("/startsAt", "Starts").hint("For example, 23 7 2019 and 10:00"))
                        .with(moment("/endsAt", "Is to end").orLeftOut())
                        .with(text("/venue", "Place").orLeftOut())
                        .with(select("/alignedWith", "Follows the meeting", ahead.of(tenant))
                                .hint(
                                        "Where two bodies meet one after the other: this one starts when that one has ended")
                                .orLeftOut())
                        .with(text("/title", "Title")
                                .hint("Only where it is not an ordinary meeting of the body")
                                .orLeftOut())
                        .button("Call the meeting"))
                .startingWith(new Entered(Map.of("/body", List.of(body))))
                .post("meetings", "/api/{tenant}/meetings", tenant.slug())
                .then(
                        "The meeting was called.",
                        called -> Act.address(
                                PAGE, tenant.slug(), called.path("id").asString()));
    }

    /** Publishes, moves or cancels a meeting that is called. */
    @RequestMapping("/{id}/{deed:publication|rescheduling|cancellation}")
    ModelAndView change(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String deed) {
        Deed asked = CHANGES.getOrDefault(deed, PUBLICATION);
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, id, asked.form().title()))
                .asking(asked.form())
                .post("meetings", MEETING + "/{deed}", tenant.slug(), id, deed)
                .then(asked.done(), PAGE, tenant.slug(), id);
    }

    static List<Crumb> trail(Tenant tenant, String id, String page) {
        return Trail.of(tenant)
                .through("Meetings", tenant.slug(), "meetings")
                .through("The meeting", tenant.slug(), "meetings", id)
                .to(page);
    }
}
