package org.quorate.meetings.forwardplan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.application.ShowingPlans;
import org.quorate.meetings.forwardplan.application.ShowingPlans.Shown;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Forward plans: public, and filled by what others refer. */
@RestController
@RequestMapping("/api/{tenant}/forward-plan")
class ForwardPlanController {

    private final ShowingPlans showing;

    ForwardPlanController(ShowingPlans showing) {
        this.showing = showing;
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
}
