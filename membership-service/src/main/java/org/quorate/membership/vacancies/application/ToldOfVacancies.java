package org.quorate.membership.vacancies.application;

import org.quorate.contracts.Fact;
import org.quorate.membership.vacancies.domain.Vacancy;

/** What others are told of a vacancy that a party was asked to fill, in the words of the contract. */
public interface ToldOfVacancies {

    Fact referred(Vacancy vacancy);
}
