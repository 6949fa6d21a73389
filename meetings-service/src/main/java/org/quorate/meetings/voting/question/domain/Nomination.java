package org.quorate.meetings.voting.question.domain;

import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.tally.domain.Choice;

/**
 * Someone put forward for an office, by whom, and seconded by whom; only who accepts stands (R-VOT-6).
 *
 * @param name the person's own office, for people to read
 * @param seat by which seat the office would be held
 */
public record Nomination(
        PersonId person, String name, String seat, PersonId nominatedBy, PersonId secondedBy, boolean accepts) {

    public Choice choice() {
        return new Choice(person.toString());
    }
}
