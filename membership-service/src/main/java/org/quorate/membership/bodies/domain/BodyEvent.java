package org.quorate.membership.bodies.domain;

import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;

/** What has happened to a body. */
public sealed interface BodyEvent {

    /** It exists. */
    record Established() implements BodyEvent {}

    /** A version of its constitution is set to come into force. */
    record ConstitutionAdopted(Version version) implements BodyEvent {}

    /** It has a further seat. */
    record SeatCreated(Seat seat) implements BodyEvent {}

    /** A person holds a seat, from the start of the term. */
    record TermStarted(SeatId seat, Term term) implements BodyEvent {}

    /** A term has an end and a reason for it. */
    record TermEnded(SeatId seat, Term term, Ending ending) implements BodyEvent {}

    /** It stands otherwise than before (R-MEM-18). */
    record StandingChanged(Standing standing) implements BodyEvent {}

    /** Something more is required of its membership. */
    record RequirementsAdded(RequirementSet set) implements BodyEvent {}
}
