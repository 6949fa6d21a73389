package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.acting.Act.address;
import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Has the secretariat draft terms of reference, record who agrees to them, and adopt them (R-MEM-4). */
@Controller
@RequestMapping("/{tenant}/bodies/{id}/constitutions/drafts")
class DraftsController {

    private static final String CONSTITUTIONS = "/api/{tenant}/bodies/{id}/constitutions";
    private static final String DRAFTS = CONSTITUTIONS + "/drafts";
    private static final String DRAFT = DRAFTS + "/{draft}";
    private static final String PAGE = "/{tenant}/bodies/{id}/constitutions/drafts/{draft}";

    private final Acting acting;
    private final Bodies bodies;
    private final Choices choices;
    private final Services services;
    private final JsonMapper json;

    DraftsController(Acting acting, Bodies bodies, Choices choices, Services services, JsonMapper json) {
        this.acting = acting;
        this.bodies = bodies;
        this.choices = choices;
        this.services = services;
        this.json = json;
    }

    /** Begins with what is in force, so that only what changes has to be entered. */
    @RequestMapping("/new")
    ModelAndView begin(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acting.as(tenant, "secretariat");
        var before = services.list("membership", JsonNode.class, CONSTITUTIONS, tenant.slug(), id);
        Body body = bodies.called(tenant, id);
        act.at(trail(tenant, body).to("Draft new terms"))
                .asking(form("Draft new terms", "Save the draft", tenant, body))
                .shapedAs(new DraftTerms());
        List<JsonNode> versions = before.required().items();
        if (!versions.isEmpty()) act.filledWith(versions.getLast());
        return act.post("membership", DRAFTS, tenant.slug(), id)
                .then(
                        "The draft was saved.",
                        made -> address(PAGE, tenant.slug(), id, made.path("id").asString()));
    }

    @GetMapping("/{draft}")
    String show(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft, Model model) {
        acting.as(tenant, "secretariat");
        Body body = bodies.called(tenant, id);
        Draft found = current(tenant, id, draft).value();
        model.addAttribute("body", body);
        model.addAttribute("draft", found);
        model.addAttribute("trail", trail(tenant, body).to(found.title()));
        return "constitutions/draft";
    }

    @RequestMapping("/{draft}/edit")
    ModelAndView edit(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft) {
        Body body = bodies.called(tenant, id);
        Versioned<Draft> found = current(tenant, id, draft);
        return act(tenant, body, found.value(), "Change")
                .asking(form("Change the draft", "Save the draft", tenant, body))
                .shapedAs(new DraftTerms())
                .filledWith(flat(found.value()))
                .ifStill(found.version())
                .put("membership", DRAFT, tenant.slug(), id, draft)
                .then("The draft was saved.", PAGE, tenant.slug(), id, draft);
    }

    @RequestMapping("/{draft}/agreements/new")
    ModelAndView agree(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft) {
        Body body = bodies.called(tenant, id);
        Draft found = current(tenant, id, draft).value();
        return act(tenant, body, found, "Record an agreement")
                .asking(Form.called("Record an agreement")
                        .of(body.name())
                        .with(select("/organisation", "Partner that agrees", partners(body)))
                        .with(date("/on", "Agreed on"))
                        .button("Record it"))
                .post("membership", DRAFT + "/agreements", tenant.slug(), id, draft)
                .then("The agreement was recorded.", PAGE, tenant.slug(), id, draft);
    }

    @RequestMapping("/{draft}/adoption")
    ModelAndView adopt(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft) {
        Body body = bodies.called(tenant, id);
        Draft found = current(tenant, id, draft).value();
        return act(tenant, body, found, "Adopt")
                .asking(Form.called("Adopt these terms")
                        .of(body.name())
                        .lead("Where the terms are decided in meetings, leave this: the decision that completes their"
                                + " pathway adopts them.")
                        .with(date("/inForceFrom", "In force from"))
                        .button("Adopt them"))
                .post("membership", DRAFT + "/adoption", tenant.slug(), id, draft)
                .then("The terms of reference were adopted.", "/{tenant}/bodies/{id}/constitutions", tenant.slug(), id);
    }

    @RequestMapping("/{draft}/removal")
    ModelAndView giveUp(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft) {
        Body body = bodies.called(tenant, id);
        Draft found = current(tenant, id, draft).value();
        return act(tenant, body, found, "Give up")
                .asking(Form.called("Give the draft up")
                        .of(body.name())
                        .warning("The draft is gone afterwards.")
                        .button("Give it up"))
                .delete("membership", DRAFT, tenant.slug(), id, draft)
                .then("The draft was given up.", "/{tenant}/bodies/{id}/constitutions", tenant.slug(), id);
    }

    private Act act(Tenant tenant, Body body, Draft draft, String page) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant, body)
                        .through(
                                draft.title(),
                                tenant.slug(),
                                "bodies",
                                body.id(),
                                "constitutions",
                                "drafts",
                                draft.id())
                        .to(page));
    }

    private Versioned<Draft> current(Tenant tenant, String id, String draft) {
        return services.current("membership", Draft.class, DRAFT, tenant.slug(), id, draft)
                .required();
    }

    private Form form(String title, String button, Tenant tenant, Body body) {
        List<Option> others = choices.bodies(tenant).stream()
                .filter(other -> !other.value().equals(body.id()))
                .toList();
        return Form.called(title)
                .of(body.name())
                .lead("What is left empty is not provided for. Nobody but the secretariat sees a draft.")
                .with(text("/title", "What the draft is called")
                        .hint("For example: After the review of 2022")
                        .orLeftOut())
                .with(TermsForm.questions(others))
                .button(button);
    }

    /** The terms of a draft with its title, as the form asks for them. */
    private ObjectNode flat(Draft draft) {
        ObjectNode terms = draft.terms() instanceof ObjectNode known ? known.deepCopy() : json.createObjectNode();
        return terms.put("title", draft.title());
    }

    private static List<Option> partners(Body body) {
        return body.seats().stream()
                .map(Body.Seat::organisation)
                .filter(organisation -> organisation != null && organisation.id() != null)
                .map(organisation -> new Option(String.valueOf(organisation.id()), organisation.label()))
                .distinct()
                .toList();
    }

    private static Trail trail(Tenant tenant, Body body) {
        return Bodies.below(tenant, body)
                .through("Terms of reference", tenant.slug(), "bodies", body.id(), "constitutions");
    }
}
