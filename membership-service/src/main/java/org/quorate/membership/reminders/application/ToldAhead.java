package org.quorate.membership.reminders.application;

import org.quorate.contracts.Fact;
import org.quorate.membership.vacancies.domain.Vacancy;

/** Notices in the words of the contract. */
public interface ToldAhead {

    Fact endsSoon(EndingSoon soon);

    Fact overdue(Vacancy vacancy);
}
