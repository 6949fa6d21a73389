package org.quorate.membership.reminders.publishing;

import java.util.Objects;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.TermEndsSoon;
import org.quorate.contracts.membership.VacancyOverdue;
import org.quorate.membership.reminders.application.EndingSoon;
import org.quorate.membership.reminders.application.ToldAhead;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.vacancies.domain.Vacancy;
import org.springframework.stereotype.Component;

/** Tells what ends before long, and what is overdue. */
@Component
final class NoticeFacts implements ToldAhead {

    @Override
    public Fact endsSoon(EndingSoon soon) {
        return new TermEndsSoon(
                soon.body().id().toString(),
                soon.body().profile().name(),
                soon.term() == null ? null : soon.term().id().toString(),
                soon.office() == null ? null : soon.office().id().toString(),
                soon.title(),
                soon.holder().person().toString(),
                soon.holder().office(),
                soon.until());
    }

    @Override
    public Fact overdue(Vacancy vacancy) {
        Party party = vacancy.seat().party();
        return new VacancyOverdue(
                vacancy.body().id().toString(),
                vacancy.seat().id().toString(),
                vacancy.seat().title(),
                party == null ? null : party.id().toString(),
                party == null ? null : party.name(),
                vacancy.since(),
                Objects.requireNonNull(vacancy.askedOn()),
                Objects.requireNonNull(vacancy.dueBy()));
    }
}
