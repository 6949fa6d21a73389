package org.quorate.gateway.site.minutes;

import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.Crumb;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Versioned;
import org.quorate.gateway.site.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** The minutes of a meeting: read by anyone once they are published, written by the secretariat. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}/minutes")
class MinutesController {

    private static final String NO_LATER_MEETING =
            "Minutes are approved while a later meeting of the body is in session, and none is: begin that meeting first.";
    private static final String PAGE = "/{tenant}/meetings/{id}/minutes";
    private static final String MINUTES = "/api/{tenant}/minutes/{id}";

    private final Acting acting;
    private final Services services;
    private final Choices choices;
    private final Words words;

    MinutesController(Acting acting, Services services, Choices choices, Words words) {
        this.acting = acting;
        this.services = services;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping
    String show(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        Minutes minutes = minutes(tenant, id).value();
        model.addAttribute("minutes", minutes);
        model.addAttribute("here", Act.address(PAGE, tenant.slug(), id));
        model.addAttribute("pageTitle", "Minutes: " + minutes.body().label() + ", " + words.date(minutes.heldOn()));
        model.addAttribute("trail", trail(tenant, id, minutes.heldOn(), "Minutes"));
        return "minutes/minutes";
    }

    @RequestMapping("/draft")
    ModelAndView draft(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, id, null, "Draft the minutes"))
                .asking(Form.called("Draft the minutes")
                        .lead("From what was recorded: who was there, what was declared, moved and decided.")
                        .with(number("/startsAt", "Number of the first minute")
                                .hint(
                                        "Only for the first minutes of this body that are kept here; numbers run on from there")
                                .orLeftOut())
                        .button("Draft the minutes"))
                .post("meetings", "/api/{tenant}/meetings/{id}/minutes", tenant.slug(), id)
                .then("The minutes were drafted.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/items/{number}")
    ModelAndView edit(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable int number) {
        Act act = acting.as(tenant, "secretariat");
        Versioned<Minutes> current = minutes(tenant, id);
        JsonNode item = services.one("meetings", JsonNode.class, MINUTES, tenant.slug(), id)
                .required()
                .path("items")
                .valueStream()
                .filter(each -> each.path("number").asInt() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return act.at(trail(tenant, id, current.value().heldOn(), "Minute " + number))
                .asking(Form.called("Minute " + number)
                        .with(text("/title", "Title"))
                        .with(text("/outcome", "Outcome").orLeftOut())
                        .with(rows("/paragraphs", "Paragraphs", longText("/text", "Text")))
                        .button("Save this minute"))
                .filledWith(item)
                .ifStill(current.version())
                .shapedAs(new Rewriting(current.value(), number))
                .put("meetings", MINUTES, tenant.slug(), id)
                .then("The minute was saved.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/publication")
    ModelAndView publish(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, id, null, "Publish the minutes"))
                .asking(Form.called("Publish the minutes")
                        .lead("Anyone reads them then, marked as still to be approved.")
                        .button("Publish the minutes"))
                .post("meetings", MINUTES + "/publication", tenant.slug(), id)
                .then("The minutes were published.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/approval")
    ModelAndView approve(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Act act = acting.as(tenant, "secretariat");
        Minutes minutes = minutes(tenant, id).value();
        List<Option> later = laterMeetings(tenant, minutes);
        return act.at(trail(tenant, id, minutes.heldOn(), "Approve the minutes"))
                .asking(Form.called("Approve the minutes")
                        .lead(
                                later.isEmpty()
                                        ? NO_LATER_MEETING
                                        : "A later meeting of the body agrees them as a correct"
                                                + " record, with corrections if need be.")
                        .with(select("/meeting", "Approved by the meeting of", later))
                        .with(rows(
                                "/corrections",
                                "Corrections",
                                text("/paragraph", "Paragraph").hint("For example: 17.2"),
                                text("/was", "Where it says"),
                                text("/is", "It should say")))
                        .button("Record the approval"))
                .post("meetings", MINUTES + "/approval", tenant.slug(), id)
                .then("The approval was recorded.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/signature")
    ModelAndView sign(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.asAnyone(tenant)
                .at(trail(tenant, id, null, "Sign the minutes"))
                .asking(Form.called("Sign the minutes")
                        .warning("Nothing in signed minutes can be changed.")
                        .with(select("/person", "Signed on paper by", choices.people(tenant))
                                .hint("Leave this empty where you preside and sign here yourself")
                                .orLeftOut())
                        .button("Sign the minutes"))
                .post("meetings", MINUTES + "/signature", tenant.slug(), id)
                .then("The minutes are signed.", PAGE, tenant.slug(), id);
    }

    private Versioned<Minutes> minutes(Tenant tenant, String id) {
        return services.current("meetings", Minutes.class, MINUTES, tenant.slug(), id)
                .required();
    }

    /** Those that could approve them now. */
    private List<Option> laterMeetings(Tenant tenant, Minutes minutes) {
        return Shown.of(services.list(
                        "meetings",
                        Meeting.class,
                        "/api/{tenant}/meetings?body={body}&limit=200",
                        tenant.slug(),
                        String.valueOf(minutes.body().id())))
                .items()
                .stream()
                .filter(meeting -> meeting.isInSession() && meeting.startsAt().isAfter(minutes.startedAt()))
                .map(meeting -> new Option(meeting.id(), words.day(meeting.startsAt())))
                .toList();
    }

    private List<Crumb> trail(Tenant tenant, String id, @Nullable LocalDate held, String page) {
        return Trail.of(tenant)
                .through("Meetings", tenant.slug(), "meetings")
                .through(held == null ? "The meeting" : words.date(held), tenant.slug(), "meetings", id)
                .to(page);
    }
}
