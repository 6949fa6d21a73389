package org.quorate.meetings.forwardplan.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.forwardplan.application.KeepingPlans;
import org.quorate.meetings.forwardplan.application.ShowingPlans;
import org.quorate.meetings.forwardplan.application.ShowingPlans.Shown;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Forward plans: public, filled by what others refer and by the secretariat. */
@RestController
@RequestMapping("/api/{tenant}/forward-plan")
class ForwardPlanController {

    private final ShowingPlans showing;
    private final KeepingPlans keeping;

    ForwardPlanController(ShowingPlans showing, KeepingPlans keeping) {
        this.showing = showing;
        this.keeping = keeping;
    }

    @GetMapping
    ResponseEntity<Page<PlanItemView>> list(
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        BodyId of = body == null ? null : new BodyId(body);
        return Page.of(
                        showing.after(of, Page.position(after), most + 1),
                        most,
                        shown -> shown.kept().it().id().toString())
                .map(PlanItemView::of)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanItemView> show(@PathVariable UUID id) {
        Shown shown = showing.show(new PlanItemId(id));
        return Answers.shown(shown.kept().version(), PlanItemView.of(shown));
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<PlanItemView> plan(@Valid @RequestBody PlanRequest request) {
        Kept<PlanItem> planned = Problems.granted(keeping.plan(request.command()));
        return Answers.created(planned.it().id(), planned.version(), PlanItemView.of(showing.shown(planned)));
    }

    @PostMapping("/{id}/planning")
    @RequiresRole("secretariat")
    ResponseEntity<PlanItemView> planFor(@PathVariable UUID id, @Valid @RequestBody PlanningRequest request) {
        return changed(keeping.planFor(new PlanItemId(id), request.meetingDate()));
    }

    @PostMapping("/{id}/forwarding")
    @RequiresRole("secretariat")
    ResponseEntity<PlanItemView> forward(@PathVariable UUID id, @Valid @RequestBody ForwardingRequest request) {
        return changed(keeping.forward(new PlanItemId(id), new BodyId(request.body())));
    }

    @PostMapping("/{id}/withdrawal")
    @RequiresRole("secretariat")
    ResponseEntity<PlanItemView> withdraw(@PathVariable UUID id) {
        return changed(keeping.withdraw(new PlanItemId(id)));
    }

    private ResponseEntity<PlanItemView> changed(Answer<Kept<PlanItem>> answer) {
        Kept<PlanItem> kept = Problems.granted(answer);
        return Answers.changed("/forward-plan/" + kept.it().id(), kept.version(), PlanItemView.of(showing.shown(kept)));
    }
}
