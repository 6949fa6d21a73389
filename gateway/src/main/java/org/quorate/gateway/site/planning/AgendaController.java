package org.quorate.gateway.site.planning;

import static org.quorate.gateway.site.forms.Question.file;
import static org.quorate.gateway.site.forms.Question.heading;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.stream.IntStream;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** The agenda of a meeting: its items with their covers, and their papers. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}")
class AgendaController {

    private static final List<Option> GROUNDS = IntStream.rangeClosed(1, 7)
            .mapToObj(number -> Option.word("paragraph " + number + " of Part 1 of Schedule 12A"))
            .toList();
    private static final String MEETING = "/api/{tenant}/meetings/{id}";
    private static final String PAGE = "/{tenant}/meetings/{id}";

    private final Acting acting;
    private final Services services;

    AgendaController(Acting acting, Services services) {
        this.acting = acting;
        this.services = services;
    }

    @RequestMapping("/items/new")
    ModelAndView add(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return acting.as(tenant, "secretariat")
                .at(CallingController.trail(tenant, id, "Add an item"))
                .asking(ItemForm.called("Add an item")
                        .with(longText("/urgency", "Why it cannot wait")
                                .hint("The chair’s reason, where the agenda is published already")
                                .orLeftOut())
                        .with(heading("Only where the public may not read it"))
                        .with(select("/exempt/ground", "Exempt under schedule 12A", GROUNDS)
                                .hint("Local Government Act 1972, part 1 of schedule 12A")
                                .orLeftOut())
                        .with(text("/publicTitle", "Title that the public reads")
                                .orLeftOut())
                        .button("Add the item"))
                .post("meetings", MEETING + "/items", tenant.slug(), id)
                .then("The item was added.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/items/{item}/edit")
    ModelAndView edit(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String item) {
        Act act = acting.as(tenant, "secretariat");
        Versioned<JsonNode> meeting = services.current("meetings", JsonNode.class, MEETING, tenant.slug(), id)
                .required();
        JsonNode found = meeting.value()
                .path("agenda")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(item))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return act.at(CallingController.trail(tenant, id, "Edit an item"))
                .asking(ItemForm.called("Edit an item").button("Save the item"))
                .filledWith(found)
                .ifStill(meeting.version())
                .put("meetings", MEETING + "/items/{item}", tenant.slug(), id, item)
                .then("The item was saved.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/items/{item}/removal")
    ModelAndView drop(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String item) {
        return acting.as(tenant, "secretariat")
                .at(CallingController.trail(tenant, id, "Take an item off the agenda"))
                .asking(Form.called("Take an item off the agenda").button("Take it off"))
                .delete("meetings", MEETING + "/items/{item}", tenant.slug(), id, item)
                .then("The item was taken off the agenda.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/papers/new")
    ModelAndView handIn(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Act act = acting.as(tenant, "secretariat");
        Meeting meeting = services.one("meetings", Meeting.class, MEETING, tenant.slug(), id)
                .required();
        return act.at(CallingController.trail(tenant, id, "Add a paper"))
                .asking(Form.called("Add a paper")
                        .with(text("/title", "Title"))
                        .with(select("/item", "For item", items(meeting)).orLeftOut())
                        .with(file("/paper", "Paper").hint("A PDF, or a PNG or JPEG image, of at most 25 MB"))
                        .with(longText("/urgency", "Why it is late")
                                .hint("Where the agenda is published already")
                                .orLeftOut())
                        .button("Add the paper"))
                .post("meetings", MEETING + "/papers", tenant.slug(), id)
                .then("The paper was added.", PAGE, tenant.slug(), id);
    }

    private static List<Option> items(Meeting meeting) {
        return meeting.agenda().stream()
                .map(item -> new Option(String.valueOf(item.id()), item.title()))
                .toList();
    }
}
