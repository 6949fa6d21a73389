package org.quorate.membership.offices.application;

import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.SeatId;

/** Who is meant to hold an office. */
public sealed interface Incumbent {

    /** Whoever holds a seat of the body when the office begins. */
    record BySeat(SeatId seat) implements Incumbent {}

    /** A person, with a seat on the body or without one. */
    record ByPerson(PersonId person) implements Incumbent {}
}
