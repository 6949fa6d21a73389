package org.quorate.gateway.site.officers;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.Map;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.funding.SpendRequest;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an officer does with a decision: prepares it, records the consultation, and records it with its grounds. */
@Controller
@RequestMapping("/{tenant}/officer-decisions")
class DecidingController {

    private static final String DECISIONS = "/api/{tenant}/officer-decisions";
    private static final String PAGE = "/{tenant}/officer-decisions/{id}";
    private static final String CONFLICT = "conflict";

    private final Acting acting;
    private final Services services;

    DecidingController(Acting acting, Services services) {
        this.acting = acting;
        this.services = services;
    }

    @RequestMapping("/new")
    ModelAndView prepare(@ModelAttribute("tenant") Tenant tenant) {
        return asking(
                        tenant,
                        Form.called("Prepare a decision")
                                .lead(
                                        "Decided by an officer under delegated power, in consultation with a named member.")
                                .with(text("/officer", "Who decides")
                                        .hint("An office, for example Head of Development Services"))
                                .with(text("/inConsultationWith", "In consultation with")
                                        .hint("An office, for example Lead Member for Health and Wellbeing"))
                                .with(longText("/text", "What is to be decided")
                                        .hint("For example: That the action plan and the cost plan be agreed"))
                                .with(select("/subject/id", "About a request for money", requests(tenant))
                                        .orLeftOut())
                                .button("Prepare the decision"))
                .shapedAs(DecidingController::aboutARequest)
                .post("meetings", DECISIONS, tenant.slug())
                .then(
                        "The decision was prepared. The consultation comes next.",
                        prepared -> Act.address(
                                PAGE, tenant.slug(), prepared.path("id").asString()));
    }

    @RequestMapping("/{id}/consultation")
    ModelAndView consult(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Act act = asking(
                tenant,
                Form.called("Record the consultation")
                        .with(text("/with", "Who was consulted"))
                        .with(date("/on", "On"))
                        .with(longText("/response", "What they said"))
                        .button("Record the consultation"));
        JsonNode decision = decision(tenant, id);
        return act.startingWith(new Entered(Map.of(
                        "/with", List.of(decision.path("inConsultationWith").asString()))))
                .post("meetings", DECISIONS + "/{id}/consultation", tenant.slug(), id)
                .then("The consultation was recorded.", PAGE, tenant.slug(), id);
    }

    @RequestMapping("/{id}/recording")
    ModelAndView record(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return asking(
                        tenant,
                        Form.called("Record the decision")
                                .with(date("/decidedOn", "Decided on"))
                                .with(longText("/reasons", "Reasons"))
                                .with(lines("/alternatives", "Alternatives considered and rejected")
                                        .hint("One a line"))
                                .with(oneOf(
                                        "/" + CONFLICT,
                                        "Was a conflict of interest declared?",
                                        List.of(new Option("no", "No, there was none"), new Option("yes", "Yes"))))
                                .with(lines("/conflicts", "Which conflicts")
                                        .hint("One a line, where there was one")
                                        .orLeftOut())
                                .with(rows("/backgroundPapers", "Background papers", text("/title", "Title")))
                                .warning("It is published at once and stands in the register for good.")
                                .button("Record the decision"))
                .shapedAs(DecidingController::withConflictsSaid)
                .post("meetings", DECISIONS + "/{id}/recording", tenant.slug(), id)
                .then("The decision was recorded and is public.", PAGE, tenant.slug(), id);
    }

    /** That there was none is said by an empty list; a conflict that is not named is asked for. */
    private static ObjectNode withConflictsSaid(ObjectNode entered) {
        boolean isNone = entered.path(CONFLICT).asString().equals("no");
        entered.remove(CONFLICT);
        if (isNone) entered.putArray("conflicts");
        return entered;
    }

    private static ObjectNode aboutARequest(ObjectNode entered) {
        if (entered.get("subject") instanceof ObjectNode subject)
            subject.put("service", "funding").put("type", "spend-request");
        return entered;
    }

    private List<Option> requests(Tenant tenant) {
        return Shown.of(services.list("funding", SpendRequest.class, "/api/{tenant}/requests?limit=200", tenant.slug()))
                .items()
                .stream()
                .map(request -> new Option(request.id(), request.title()))
                .toList();
    }

    private JsonNode decision(Tenant tenant, String id) {
        return services.one("meetings", JsonNode.class, DECISIONS + "/{id}", tenant.slug(), id)
                .required();
    }

    private Act asking(Tenant tenant, Form form) {
        return acting.as(tenant, "officer")
                .at(OfficerDecisionsController.below(tenant).to(form.title()))
                .asking(form);
    }
}
