package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.quorate.gateway.site.bodies.acting.BodyAct;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
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

/** Has the secretariat begin a draft of terms of reference, look at it, change it and give it up (R-MEM-4). */
@Controller
@RequestMapping(Drafts.PAGES)
class DraftsController {

    private final BodyActs acts;
    private final Drafts drafts;
    private final Choices choices;
    private final Services services;
    private final JsonMapper json;

    DraftsController(BodyActs acts, Drafts drafts, Choices choices, Services services, JsonMapper json) {
        this.acts = acts;
        this.drafts = drafts;
        this.choices = choices;
        this.services = services;
        this.json = json;
    }

    /** Begins with what is in force, so that only what changes has to be entered. */
    @RequestMapping("/new")
    ModelAndView begin(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        BodyAct act = acts.bySecretariat(tenant, id)
                .through(Drafts.TITLE, "constitutions")
                .asking(form("Draft new terms", tenant, id))
                .shapedAs(new DraftTerms());
        List<JsonNode> versions = services.list(
                        "membership", JsonNode.class, "/api/{tenant}/bodies/{id}/constitutions", tenant.slug(), id)
                .required()
                .items();
        if (!versions.isEmpty()) act.filledWith(versions.getLast());
        return act.post(Drafts.ALL).thenMade("The draft was saved.", Drafts.ONE);
    }

    @GetMapping("/{draft}")
    String show(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft, Model model) {
        drafts.show(tenant, id, draft, model);
        return "constitutions/draft";
    }

    @RequestMapping("/{draft}/edit")
    ModelAndView edit(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft) {
        var at = drafts.at(tenant, id, draft);
        return at.act()
                .asking(form("Change the draft", tenant, id))
                .shapedAs(new DraftTerms())
                .filledWith(flat(at.draft()))
                .ifStill(at.version())
                .put(Drafts.ONE, draft)
                .then("The draft was saved.", Drafts.ONE, draft);
    }

    @RequestMapping("/{draft}/removal")
    ModelAndView giveUp(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft) {
        return drafts.at(tenant, id, draft)
                .act()
                .asking(Form.called("Give the draft up")
                        .warning("The draft is gone afterwards.")
                        .button("Give it up"))
                .delete(Drafts.ONE, draft)
                .then("The draft was given up.", "/constitutions");
    }

    private Form form(String title, Tenant tenant, String id) {
        return Form.called(title)
                .lead("What is left empty is not provided for. Nobody but the secretariat sees a draft.")
                .with(text("/title", "What the draft is called")
                        .hint("For example: After the review of 2022")
                        .orLeftOut())
                .with(TermsForm.questions(choices.bodiesBut(tenant, id)))
                .button("Save the draft");
    }

    /** The terms of a draft with its title, as the form asks for them. */
    private ObjectNode flat(Draft draft) {
        ObjectNode terms = draft.terms() instanceof ObjectNode known ? known.deepCopy() : json.createObjectNode();
        return terms.put("title", draft.title());
    }
}
