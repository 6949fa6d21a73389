package org.quorate.gateway.site.proposals;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.text;

import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Versioned;
import org.quorate.gateway.site.reviews.ChangeQuestions;
import org.quorate.gateway.site.reviews.Changes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows proposals to those who have to do with the body, and has the secretariat draft them (R-MEM-5). */
@Controller
@RequestMapping(Proposals.PAGES)
class ProposalsController {

    private final Acting acting;
    private final BodyActs acts;
    private final Bodies bodies;
    private final Proposals proposals;
    private final ChangeQuestions questions;
    private final Services services;

    ProposalsController(
            Acting acting,
            BodyActs acts,
            Bodies bodies,
            Proposals proposals,
            ChangeQuestions questions,
            Services services) {
        this.acting = acting;
        this.acts = acts;
        this.bodies = bodies;
        this.proposals = proposals;
        this.questions = questions;
        this.services = services;
    }

    @GetMapping
    String list(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        acting.asAnyone(tenant);
        var asked = services.list("membership", Proposal.class, "/api" + Proposals.PAGES, tenant.slug(), id);
        bodies.shown(model, tenant, id, Proposals.TITLE);
        model.addAttribute("proposals", Shown.of(asked));
        return "proposals/list";
    }

    @RequestMapping("/new")
    ModelAndView draft(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var act = acts.bySecretariat(tenant, id).through(Proposals.TITLE, "proposals");
        return act.asking(form("Draft a proposal", tenant, act.body()))
                .shapedAs(new Changes())
                .post("/proposals")
                .thenMade("The proposal was saved.", Proposals.ONE);
    }

    @GetMapping("/{proposal}")
    String show(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String id,
            @PathVariable String proposal,
            Model model) {
        acting.asAnyone(tenant);
        Proposal found = proposals.current(Proposal.class, tenant, id, proposal).value();
        Body body = bodies.called(tenant, id);
        model.addAttribute("body", body);
        model.addAttribute("proposal", found);
        model.addAttribute("changes", proposals.inWords(tenant, body, found));
        model.addAttribute(
                "trail",
                Bodies.below(tenant, body)
                        .through(Proposals.TITLE, tenant.slug(), "bodies", id, "proposals")
                        .to(found.title()));
        return "proposals/proposal";
    }

    @RequestMapping("/{proposal}/edit")
    ModelAndView edit(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String proposal) {
        var act = proposals.act(tenant, id, proposal);
        Versioned<JsonNode> now = proposals.current(JsonNode.class, tenant, id, proposal);
        return act.asking(form("Change the proposal", tenant, act.body()))
                .shapedAs(new Changes())
                .filledWith(asAsked(now.value()))
                .ifStill(now.version())
                .put(Proposals.ONE, proposal)
                .then("The proposal was saved.", Proposals.ONE, proposal);
    }

    private Form form(String title, Tenant tenant, Body body) {
        return Form.called(title)
                .lead("Nothing is changed before the proposal is put into effect. Until it is laid before the body,"
                        + " only the secretariat sees it.")
                .with(text("/title", "What it is called").hint("For example: After the review of 2019"))
                .with(date("/from", "From").hint("The day from which the seats would be so"))
                .with(questions.about(tenant, body))
                .button("Save the proposal");
    }

    private static ObjectNode asAsked(JsonNode proposal) {
        ObjectNode asked = Changes.apart(proposal.path("changes"));
        asked.set("title", proposal.path("title"));
        asked.set("from", proposal.path("from"));
        return asked;
    }
}
