package org.quorate.meetings.signing.web;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.signing.application.Heads.Placed;
import org.quorate.meetings.signing.application.ShowingRegisters;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers with their entries in the order of their numbers, and their signed heads. */
@RestController
@RequestMapping("/api/{tenant}/registers")
class RegistersController {

    private final ShowingRegisters showing;

    RegistersController(ShowingRegisters showing) {
        this.showing = showing;
    }

    @GetMapping
    ResponseEntity<Page<RegisterView>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        String behind = Page.position(after);
        return Page.of(showing.after(behind == null ? "" : behind, most + 1), most, ShowingRegisters.Shown::register)
                .map(RegisterView::of)
                .answer();
    }

    @GetMapping("/{register}")
    ResponseEntity<RegisterView> show(@PathVariable String register) {
        ShowingRegisters.Shown shown = showing.show(register);
        return Answers.shown(shown.entries(), RegisterView.of(shown));
    }

    /** Just what was hashed, and the hash: nothing is left out, nothing worked out. */
    @GetMapping("/{register}/entries")
    ResponseEntity<Page<DecisionEntry>> entries(
            @PathVariable String register,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        return Page.of(
                        showing.entries(register, number(after), most + 1),
                        most,
                        entry -> String.valueOf(entry.number()))
                .answer();
    }

    @GetMapping("/{register}/head")
    ResponseEntity<HeadView> head(@PathVariable String register) {
        HeadView head = HeadView.of(showing.head(register));
        return Answers.shown(head.number(), head);
    }

    @GetMapping("/{register}/heads")
    ResponseEntity<Page<HeadView>> heads(
            @PathVariable String register,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        return Page.of(showing.heads(register, number(after), most + 1), most, placed -> String.valueOf(placed.place()))
                .map(Placed::signed)
                .map(HeadView::of)
                .answer();
    }

    private static long number(@Nullable String after) {
        String position = Page.position(after);
        try {
            return position == null ? 0 : Long.parseLong(position);
        } catch (NumberFormatException notOne) {
            throw new RuleBroken("R-ALL-4", "after is not a position that was given out here").at("/after");
        }
    }
}
