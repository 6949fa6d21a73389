package org.quorate.gateway.site.questions;

import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.Crumb;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.meetings.Meeting;
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

/** The questions to a meeting. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}/questions")
class QuestionsController {

    private static final List<Option> GROUNDS = Stream.of(
                    "defamatory, frivolous or offensive",
                    "not within the body's powers",
                    "substantially the same as one put before",
                    "needs confidential or exempt information",
                    "other")
            .map(Option::word)
            .toList();
    private static final String PAGE = "/{tenant}/meetings/{id}/questions";

    private final Acting acting;
    private final Services services;
    private final Clock clock;

    QuestionsController(Acting acting, Services services, Clock clock) {
        this.acting = acting;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping
    String list(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var meeting = services.one("meetings", Meeting.class, "/api/{tenant}/meetings/{id}", tenant.slug(), id);
        model.addAttribute(
                "questions",
                Shown.of(services.list(
                        "meetings", AskedQuestion.class, "/api/{tenant}/meetings/{id}/questions", tenant.slug(), id)));
        model.addAttribute("meeting", meeting.required());
        model.addAttribute("open", meeting.required().takesQuestionsAt(clock.instant()));
        model.addAttribute("trail", trail(tenant, id, "Questions"));
        return "questions/list";
    }

    /** Anyone may ask, without an account. */
    @RequestMapping("/new")
    ModelAndView ask(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.asEveryone(tenant)
                .at(trail(tenant, id, "Ask a question"))
                .asking(Form.called("Ask a question")
                        .lead("A written question on the body’s business. It is looked at before it is published.")
                        .with(longText("/text", "Your question"))
                        .with(
                                text("/asker/name", "Your name")
                                        .hint(
                                                "Kept by the secretariat alone, unless you say otherwise, and erased when you ask"))
                        .with(text("/asker/organisation", "Organisation you ask for")
                                .orLeftOut())
                        .with(tick("/asker/show", "Show my name with the question"))
                        .button("Send the question"))
                .post("meetings", "/api/{tenant}/meetings/{id}/questions", tenant.slug(), id)
                .then(
                        "Your question was received. It is published once it has been looked at.",
                        PAGE,
                        tenant.slug(),
                        id);
    }

    @RequestMapping("/{question}/moderation")
    ModelAndView moderate(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String question) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, id, "Look at a question"))
                .asking(Form.called("Look at a question")
                        .with(oneOf(
                                "/outcome",
                                "The question is",
                                List.of(new Option("accept", "Accepted"), new Option("reject", "Rejected"))))
                        .with(select("/reason", "If rejected, as", GROUNDS).orLeftOut())
                        .with(longText("/note", "Note to whoever asked").orLeftOut())
                        .button("Record it"))
                .post("meetings", "/api/{tenant}/questions/{question}/moderation", tenant.slug(), question)
                .then("The question was looked at.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/{question}/answer")
    ModelAndView answer(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String question) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, id, "Answer a question"))
                .asking(Form.called("Answer a question")
                        .with(longText("/text", "Answer"))
                        .button("Publish the answer"))
                .post("meetings", "/api/{tenant}/questions/{question}/answer", tenant.slug(), question)
                .then("The answer was published.", PAGE, tenant.slug(), id);
    }

    private static List<Crumb> trail(Tenant tenant, String id, String page) {
        return Trail.of(tenant)
                .through("Meetings", tenant.slug(), "meetings")
                .through("The meeting", tenant.slug(), "meetings", id)
                .to(page);
    }
}
