package org.quorate.membership.vacancies.publishing;

import java.util.Objects;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.VacancyReferred;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.vacancies.application.ToldOfVacancies;
import org.quorate.membership.vacancies.domain.Vacancy;
import org.springframework.stereotype.Component;

/** Tells that a party was asked. */
@Component
final class VacancyFacts implements ToldOfVacancies {

    @Override
    public Fact referred(Vacancy vacancy) {
        Party party = vacancy.seat().party();
        return new VacancyReferred(
                vacancy.body().id().toString(),
                vacancy.seat().id().toString(),
                vacancy.seat().title(),
                party == null ? null : party.id().toString(),
                party == null ? null : party.name(),
                vacancy.since(),
                Objects.requireNonNull(vacancy.askedOn()),
                vacancy.dueBy());
    }
}
