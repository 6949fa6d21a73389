package org.quorate.gateway.site.planning;

import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.file;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.acting.Shape;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.meetings.Paper;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** The papers of a meeting: handed in, replaced by a newer version, taken back before the agenda is published. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}/papers")
class PapersController {

    private static final String MEETING = "/api/{tenant}/meetings/{id}";
    private static final String PAGE = "/{tenant}/meetings/{id}";
    private static final Question FILE =
            file("/paper", "Paper").hint("A PDF, or a PNG or JPEG image, of at most 25 MB");
    private static final Question URGENCY = longText("/urgency", "Why it is late")
            .hint("The chair’s reason, where the agenda is published already")
            .orLeftOut();

    private final Acting acting;
    private final Services services;

    PapersController(Acting acting, Services services) {
        this.acting = acting;
        this.services = services;
    }

    @RequestMapping("/new")
    ModelAndView handIn(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Act act = acting.as(tenant, "secretariat");
        Meeting meeting = services.one("meetings", Meeting.class, MEETING, tenant.slug(), id)
                .required();
        return handedIn(
                act,
                tenant,
                id,
                Form.called("Add a paper")
                        .with(text("/title", "Title"))
                        .with(select("/item", "For item", items(meeting)).orLeftOut())
                        .with(FILE, URGENCY)
                        .button("Add the paper"),
                "The paper was added.");
    }

    @RequestMapping("/{paper}/version")
    ModelAndView replace(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String paper) {
        Act act = acting.as(tenant, "secretariat");
        Paper before = paper(tenant, id, paper);
        return handedIn(
                act,
                tenant,
                id,
                Form.called("Hand in a newer version")
                        .of(before.title())
                        .lead("It takes the place of this paper; the earlier version stays on record.")
                        .with(constant("/supersedes", paper), constant("/title", before.title()))
                        .with(sameItem(before))
                        .with(FILE, URGENCY)
                        .button("Hand in this version"),
                "The newer version took the paper’s place.");
    }

    @RequestMapping("/{paper}/removal")
    ModelAndView withdraw(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String paper) {
        return acting.as(tenant, "secretariat")
                .at(CallingController.trail(tenant, id, "Take a paper back"))
                .asking(Form.called("Take a paper back")
                        .of(paper(tenant, id, paper).title())
                        .lead("Only before the agenda is published; afterwards a newer version may take its place.")
                        .button("Take it back"))
                .delete("meetings", "/api/{tenant}/papers/{paper}", tenant.slug(), paper)
                .then("The paper was taken back.", PAGE, tenant.slug(), id);
    }

    private static ModelAndView handedIn(Act act, Tenant tenant, String id, Form form, String done) {
        return act.at(CallingController.trail(tenant, id, form.title()))
                .asking(form)
                .shapedAs(new AboutTheFile())
                .post("meetings", MEETING + "/papers", tenant.slug(), id)
                .then(done, PAGE, tenant.slug(), id);
    }

    private Paper paper(Tenant tenant, String id, String paper) {
        return Shown.of(services.list("meetings", Paper.class, MEETING + "/papers", tenant.slug(), id)).items().stream()
                .filter(each -> each.id().equals(paper))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Question> sameItem(Paper before) {
        return before.item() == null ? List.of() : List.of(constant("/item", before.item()));
    }

    private static List<Option> items(Meeting meeting) {
        return meeting.agenda().stream()
                .map(item -> new Option(String.valueOf(item.id()), item.title()))
                .toList();
    }

    /** What is said of the bytes or of their type is said of the file. */
    private static final class AboutTheFile implements Shape {

        @Override
        public ObjectNode sent(ObjectNode entered) {
            return entered;
        }

        @Override
        public String asked(String pointer) {
            return pointer.equals("/Content-Type") ? FILE.pointer() : pointer;
        }
    }
}
