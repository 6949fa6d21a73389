package org.quorate.gateway.site.decisions;

import static org.quorate.gateway.site.forms.Question.longText;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.funding.SpendRequest;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.registers.Verification;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The whole story of one decision: how it came about, how it was taken, what it released, and the proof that it stands as it was. */
@Controller
@RequestMapping("/{tenant}/decisions/{id}")
class DecisionController {

    private static final String DECISION = "/api/{tenant}/decisions/{id}";

    private final Acting acting;
    private final Services services;

    DecisionController(Acting acting, Services services) {
        this.acting = acting;
        this.services = services;
    }

    @GetMapping
    String decision(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = services.one("meetings", Decision.class, DECISION, tenant.slug(), id);
        var story = services.one("meetings", Happening.Story.class, DECISION + "/story", tenant.slug(), id);
        Decision decision = asked.required();
        model.addAttribute("decision", decision);
        model.addAttribute(
                "happenings",
                story.answer().found().map(Happening.Story::happenings).orElse(List.of()));
        model.addAttribute("verification", verification(tenant, decision));
        model.addAttribute("released", released(tenant, decision));
        model.addAttribute("money", money(tenant, decision));
        model.addAttribute("pageTitle", decision.numbered() + " of " + decision.takenBy());
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Decisions", tenant.slug(), "decisions")
                        .to(decision.numbered()));
        return "decisions/decision";
    }

    @RequestMapping("/correction")
    ModelAndView correct(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Act act = acting.as(tenant, "secretariat");
        Decision decision = services.one("meetings", Decision.class, DECISION, tenant.slug(), id)
                .required();
        return act.at(Trail.of(tenant)
                        .through("Decisions", tenant.slug(), "decisions")
                        .through(decision.numbered(), tenant.slug(), "decisions", id)
                        .to("Correct the record"))
                .asking(Form.called("Correct the record")
                        .of(decision.numbered() + " of " + decision.takenBy())
                        .lead("What was recorded stays as it is. The correction is a new entry that points to it.")
                        .with(longText("/text", "What it should say"))
                        .with(publicWording(decision))
                        .with(longText("/reason", "Why it was wrong"))
                        .warning("A correction cannot be taken back, only corrected again.")
                        .button("Record the correction"))
                .startingWith(new Entered(
                        Map.of(decision.withheldSha256() == null ? "/text" : "/publicText", List.of(decision.text()))))
                .post("meetings", DECISION + "/corrections", tenant.slug(), id)
                .then(
                        "The correction was recorded; it gets its number in the register in a moment.",
                        "/{tenant}/decisions/{id}",
                        tenant.slug(),
                        id);
    }

    /** Its full text, where that was withheld and is no longer. */
    private @Nullable ReleasedText released(Tenant tenant, Decision decision) {
        return decision.withheldSha256() == null
                ? null
                : services.one("meetings", ReleasedText.class, DECISION + "/released", tenant.slug(), decision.id())
                        .answer()
                        .found()
                        .orElse(null);
    }

    /** Asked where the public reads another wording than was decided. */
    private static List<Question> publicWording(Decision decision) {
        return decision.withheldSha256() == null
                ? List.of()
                : List.of(longText("/publicText", "Wording that the public reads instead")
                        .hint("The decision is on an exempt item"));
    }

    /** Whether this one entry holds, going by the one before it. */
    private @Nullable Verification verification(Tenant tenant, Decision decision) {
        if (decision.register() == null || decision.number() == null) return null;
        return services.one(
                        "meetings",
                        Verification.class,
                        "/api/{tenant}/decisions/verification?register={register}&after={before}&limit=1",
                        tenant.slug(),
                        decision.register(),
                        decision.number() - 1)
                .answer()
                .found()
                .orElse(null);
    }

    private @Nullable SpendRequest money(Tenant tenant, Decision decision) {
        return Optional.ofNullable(decision.subject())
                .filter(subject -> subject.is("funding", "spend-request"))
                .flatMap(subject -> services.one(
                                "funding",
                                SpendRequest.class,
                                "/api/{tenant}/requests/{request}",
                                tenant.slug(),
                                subject.id())
                        .answer()
                        .found())
                .orElse(null);
    }
}
