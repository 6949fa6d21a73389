package org.quorate.membership.vacancies.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.vacancies.domain.Vacancy;

/** A vacancy with who must fill it, since when that party has been asked, and whether it is overdue on a day. */
record VacancyShown(
        Named body,
        SeatShown seat,
        @Nullable Named organisation,
        LocalDate since,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueBy,
        boolean overdue) {

    record Named(UUID id, String name) {}

    record SeatShown(UUID id, String title) {}

    static VacancyShown of(Vacancy vacancy, LocalDate day) {
        Party party = vacancy.seat().party();
        return new VacancyShown(
                new Named(vacancy.body().id().value(), vacancy.body().profile().name()),
                new SeatShown(vacancy.seat().id().value(), vacancy.seat().title()),
                party == null ? null : new Named(party.id().value(), party.name()),
                vacancy.since(),
                vacancy.askedOn(),
                vacancy.dueBy(),
                vacancy.isOverdueOn(day));
    }
}
