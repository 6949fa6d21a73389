package org.quorate.meetings.register.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.Corrected;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.application.ShowingDecisions.Shown;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers of decisions: one of them or all, newest first. */
@RestController
@RequestMapping("/api/{tenant}/decisions")
class DecisionsController {

    private static final long AS_ENTERED = 1;
    private static final long CORRECTED = 2;

    private final ShowingDecisions showing;
    private final Corrected corrected;

    DecisionsController(ShowingDecisions showing, Corrected corrected) {
        this.showing = showing;
        this.corrected = corrected;
    }

    @GetMapping
    ResponseEntity<Page<DecisionView>> list(
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(required = false) @Nullable String register,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        String wanted = body == null ? register : body.toString();
        String position = Page.position(after);
        List<Shown> found = wanted == null
                ? newest(position, most + 1)
                : showing.of(wanted, position == null ? null : place(position), most + 1);
        return Page.of(found, most, Shown::position)
                .map(shown -> view(shown.entry()))
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<DecisionView> show(@PathVariable UUID id) {
        DecisionView view = view(showing.show(new DecisionId(id)));
        return Answers.shown(view.correctedBy() == null ? AS_ENTERED : CORRECTED, view);
    }

    private DecisionView view(DecisionEntry entry) {
        return new DecisionView(
                entry,
                corrected
                        .by(DecisionId.of(entry.id()))
                        .map(DecisionId::toString)
                        .orElse(null));
    }

    private List<Shown> newest(@Nullable String position, int most) {
        try {
            return showing.newest(position, most);
        } catch (IndexOutOfBoundsException | java.time.DateTimeException notOne) {
            throw notAPosition();
        }
    }

    private static long place(String position) {
        try {
            return Long.parseLong(position);
        } catch (NumberFormatException notOne) {
            throw notAPosition();
        }
    }

    private static RuleBroken notAPosition() {
        return new RuleBroken("R-ALL-4", "after is not a position that was given out here").at("/after");
    }
}
