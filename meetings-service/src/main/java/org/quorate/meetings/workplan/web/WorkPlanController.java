package org.quorate.meetings.workplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.workplan.application.WorkingAhead;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What lies ahead: dates and programmes for anyone; business that two bodies have, for the secretariat that can mend it. */
@RestController
@RequestMapping("/api/{tenant}")
class WorkPlanController {

    private static final int MOST_YEARS = 10;

    private final WorkingAhead ahead;

    WorkPlanController(WorkingAhead ahead) {
        this.ahead = ahead;
    }

    @GetMapping("/forward-plan/dates")
    ResponseEntity<DatesShown> dates(@RequestParam UUID body) {
        return ResponseEntity.ok(DatesShown.of(body, ahead.dates(new BodyId(body))));
    }

    @GetMapping("/forward-plan/programme")
    ResponseEntity<ProgrammeView> programme(
            @RequestParam UUID body, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        checked(from, to);
        return ResponseEntity.ok(ProgrammeView.of(body, ahead.programme(new BodyId(body), from, to)));
    }

    @GetMapping("/meetings/duplicates")
    @RequiresRole("secretariat")
    ResponseEntity<Page<DuplicateView>> duplicates(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        checked(from, to);
        List<DuplicateView> views =
                ahead.duplicates(from, to).stream().map(DuplicateView::of).toList();
        return ResponseEntity.ok(new Page<>(views, null));
    }

    private static void checked(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new RuleBroken("R-ALL-4", "to is not before from, and at most " + MOST_YEARS + " years after it")
                    .at("/to");
        }
    }
}
