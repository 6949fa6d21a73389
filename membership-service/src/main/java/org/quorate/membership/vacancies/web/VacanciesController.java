package org.quorate.membership.vacancies.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.today.Today;
import org.quorate.membership.vacancies.application.AskingForMembers;
import org.quorate.membership.vacancies.application.ShowingVacancies;
import org.quorate.membership.vacancies.domain.Request;
import org.quorate.membership.vacancies.domain.Vacancy;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows anyone what is vacant and whose it is to fill, and lets the secretariat ask for it. */
@RestController
@RequestMapping("/api/{tenant}")
class VacanciesController {

    private static final String RULE = "R-MEM-13";

    private final ShowingVacancies showing;
    private final AskingForMembers asking;
    private final Today today;

    VacanciesController(ShowingVacancies showing, AskingForMembers asking, Today today) {
        this.showing = showing;
        this.asking = asking;
        this.today = today;
    }

    record AskingRequest(
            @NotNull LocalDate askedOn, @Nullable LocalDate dueBy) {}

    /** All of the tenant, or those of one organisation; with {@code overdueOn} only those that were overdue on that day. */
    @GetMapping("/vacancies")
    ResponseEntity<Page<VacancyShown>> list(
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable LocalDate overdueOn,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        String position = Page.position(after);
        LocalDate day = overdueOn == null ? today.date() : overdueOn;
        List<Vacancy> found = showing.all(day).stream()
                .filter(vacancy -> organisation == null || vacancy.isFilledBy(organisation))
                .filter(vacancy -> overdueOn == null || vacancy.isOverdueOn(day))
                .filter(vacancy ->
                        position == null || ShowingVacancies.position(vacancy).compareTo(position) > 0)
                .limit(most + 1L)
                .toList();
        return Page.of(found, most, ShowingVacancies::position)
                .map(vacancy -> VacancyShown.of(vacancy, day))
                .answer();
    }

    @GetMapping("/bodies/{id}/vacancies")
    ResponseEntity<Page<VacancyShown>> of(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = on == null ? today.date() : on;
        List<VacancyShown> shown = showing.of(new BodyId(id), day).stream()
                .map(vacancy -> VacancyShown.of(vacancy, day))
                .toList();
        return new Page<>(shown, null).answer();
    }

    @PostMapping("/bodies/{id}/vacancies/{seat}/request")
    @RequiresRole("secretariat")
    ResponseEntity<VacancyShown> ask(
            @PathVariable UUID id, @PathVariable UUID seat, @Valid @RequestBody AskingRequest request) {
        return switch (asking.ask(new BodyId(id), new SeatId(seat), request.askedOn(), request.dueBy())) {
            case Request.Recorded recorded -> ResponseEntity.ok(VacancyShown.of(recorded.vacancy(), today.date()));
            case Request.Refused refused -> throw of(refused);
        };
    }

    private static RuntimeException of(Request.Refused refused) {
        return switch (refused) {
            case Request.UnknownSeat unknown -> NotFound.of("seat", unknown.id());
            case Request.Filled filled ->
                new Conflicting(RULE, "The seat " + filled.seat().title() + " is held, and no end of that is known.");
            case Request.Ahead ahead -> new RuleBroken(RULE, "is after today, " + ahead.today()).at("/askedOn");
            case Request.DueBeforeAsked due ->
                new RuleBroken(RULE, "is before the day it was asked, " + due.askedOn()).at("/dueBy");
        };
    }
}
