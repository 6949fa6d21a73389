package org.quorate.gateway.site.planning;

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
import org.quorate.gateway.site.forms.Question;
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
import tools.jackson.databind.node.ObjectNode;

/** The agenda of a meeting: its items with their covers. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}")
class AgendaController {

    private static final List<String> PARAGRAPHS = List.of(
            "about any individual",
            "likely to reveal the identity of an individual",
            "financial or business affairs of any particular person",
            "consultations or negotiations on labour relations",
            "legal professional privilege",
            "a notice, order or direction that is to be given",
            "prevention, investigation or prosecution of crime");
    private static final List<Option> GROUNDS = IntStream.rangeClosed(1, PARAGRAPHS.size())
            .mapToObj(number -> new Option(
                    "paragraph " + number + " of Part 1 of Schedule 12A to the Local Government Act 1972",
                    "Paragraph " + number + ": " + PARAGRAPHS.get(number - 1)))
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
                        .with(whyLate())
                        .with(exemption())
                        .button("Add the item"))
                .post("meetings", MEETING + "/items", tenant.slug(), id)
                .then("The item was added.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/items/{item}/edit")
    ModelAndView edit(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String item) {
        Act act = acting.as(tenant, "secretariat");
        Versioned<JsonNode> meeting = services.current("meetings", JsonNode.class, MEETING, tenant.slug(), id)
                .required();
        JsonNode found = item(meeting.value().path("agenda"), item);
        boolean isExempt = found.has("exempt");
        Form form = ItemForm.called("Edit an item").with(whyLate());
        return act.at(CallingController.trail(tenant, id, "Edit an item"))
                .asking((isExempt ? form.with(exemption()) : form).button("Save the item"))
                .filledWith(isExempt ? inFull(tenant, id, found) : found)
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

    /** An exempt item with its own title and cover, and the title that the public reads beside. */
    private JsonNode inFull(Tenant tenant, String id, JsonNode shown) {
        JsonNode exempt = services.one("meetings", JsonNode.class, MEETING + "/exempt", tenant.slug(), id)
                .required();
        ObjectNode full =
                (ObjectNode) item(exempt.path("items"), shown.path("id").asString());
        full.set("exempt", shown.path("exempt"));
        full.set("urgency", shown.path("urgency"));
        return full;
    }

    private static JsonNode item(JsonNode items, String id) {
        return items.valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Question whyLate() {
        return longText("/urgency", "Why it cannot wait")
                .hint("The chair’s reason, where the agenda is published already")
                .orLeftOut();
    }

    private static List<Question> exemption() {
        return List.of(
                heading("Only where the public may not read it"),
                select("/exempt/ground", "Why the public may not read it", GROUNDS)
                        .hint("Local Government Act 1972, part 1 of schedule 12A")
                        .orLeftOut(),
                text("/publicTitle", "Title that the public reads instead").orLeftOut());
    }
}
