package org.quorate.membership.people.application;

import org.quorate.contracts.Fact;
import org.quorate.membership.people.domain.Person;

/** What others are told when what is on record of somebody has changed, in the words of the contract. */
public interface ToldOfPeople {

    Fact changed(Person person);
}
