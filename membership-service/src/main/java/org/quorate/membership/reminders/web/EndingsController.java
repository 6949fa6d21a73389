package org.quorate.membership.reminders.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.dates.Years;
import org.quorate.membership.reminders.application.EndingSoon;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.Field;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows anyone which terms and offices end before long, on all bodies of a tenant. */
@RestController
@RequestMapping("/api/{tenant}/terms/ending")
class EndingsController {

    private static final int MOST_YEARS = 10;

    private final LookingUpBodies bodies;
    private final Today today;

    EndingsController(LookingUpBodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    /** {@code within} is a period such as {@code P90D}, from today on. */
    @GetMapping
    ResponseEntity<Page<EndingShown>> list(
            @RequestParam(required = false, defaultValue = "P90D") String within,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        String position = Page.position(after);
        LocalDate from = today.date();
        LocalDate to = from.plus(Field.at("/within", "R-MEM-14", () -> period(within)));
        List<EndingSoon> found = bodies.all().stream()
                .flatMap(body -> EndingSoon.of(body, from, to).stream())
                .sorted(Comparator.comparing(EndingSoon::position))
                .filter(soon -> position == null || soon.position().compareTo(position) > 0)
                .limit(most + 1L)
                .toList();
        return Page.of(found, most, EndingSoon::position).map(EndingShown::of).answer();
    }

    private static Period period(String text) {
        try {
            return Years.atMost(MOST_YEARS, Period.parse(text));
        } catch (DateTimeException notAPeriod) {
            throw new IllegalArgumentException("is a period such as P90D", notAPeriod);
        }
    }
}
