package org.quorate.meetings.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.Corrected;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.application.ShowingDecisions.Shown;
import org.quorate.meetings.register.application.Wanted;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
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
            DecisionsQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        Wanted wanted = query.wanted();
        String register = wanted.register();
        String position = Page.position(after);
        List<Shown> found = wanted.isWhole() && register != null
                ? showing.of(register, position == null ? null : place(position), most + 1)
                : newest(wanted, position, most + 1);
        return Page.of(found, most, Shown::position)
                .map(shown -> view(shown.entry()))
                .answer();
    }

    /** The words by which decisions are known, each with what it comes to (R-VOT-8). */
    @GetMapping("/words")
    Map<String, List<WordView>> words() {
        return Map.of(
                "items",
                Arrays.stream(Word.values())
                        .map(word -> new WordView(word.text(), word.outcome().text()))
                        .toList());
    }

    /** A word, and whether it carries. */
    record WordView(String word, String outcome) {}

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

    private List<Shown> newest(Wanted wanted, @Nullable String position, int most) {
        try {
            return showing.newest(wanted, position, most);
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
