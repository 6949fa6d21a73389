package org.quorate.membership.bodies.domain;

import java.util.List;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.seats.domain.Correction;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;

/** What has happened to a body. */
public sealed interface BodyEvent {

    /** It exists. */
    record Established() implements BodyEvent {}

    /** It has come from elsewhere, with all that had happened to it there. */
    record Arrived(List<BodyEvent> before) implements BodyEvent {

        public Arrived {
            before = List.copyOf(before);
        }
    }

    /** A version of its constitution is set to come into force. */
    record ConstitutionAdopted(Version version) implements BodyEvent {}

    /** A version of its constitution that was to come into force will not. */
    record ConstitutionWithdrawn(Version version) implements BodyEvent {}

    /** It has a further seat. */
    record SeatCreated(Seat seat) implements BodyEvent {}

    /** A seat is otherwise than before, from a day on. */
    record SeatChanged(Seat seat) implements BodyEvent {}

    /** A seat is filled by another party from a day on, and terms that would have gone on have ended. */
    record SeatRefilled(Seat seat, List<TermEnded> terms) implements BodyEvent {

        public SeatRefilled {
            terms = List.copyOf(terms);
        }
    }

    /** A seat has a last day, and terms that would have gone on end with it. */
    record SeatDropped(Seat seat, List<TermEnded> terms) implements BodyEvent {

        public SeatDropped {
            terms = List.copyOf(terms);
        }
    }

    /** A proposal for its seats is in effect, with all that this did. */
    record Reshaped(List<BodyEvent> steps) implements BodyEvent {

        public Reshaped {
            steps = List.copyOf(steps);
        }
    }

    /** A person holds a seat, from the start of the term. */
    record TermStarted(SeatId seat, Term term) implements BodyEvent {}

    /** A term is otherwise than it was meant to be, before that has come. */
    record TermRearranged(SeatId seat, Term term) implements BodyEvent {}

    /** A term will not begin. */
    record TermTakenBack(SeatId seat, Term term) implements BodyEvent {}

    /** A term has an end and a reason for it. */
    record TermEnded(SeatId seat, Term term, Ending ending) implements BodyEvent {}

    /** How a term ended was on record wrongly, and is put right; offices held by the term may have followed. */
    record EndingCorrected(SeatId seat, Term term, Correction correction, List<Office> offices) implements BodyEvent {

        public EndingCorrected {
            offices = List.copyOf(offices);
        }
    }

    /** Partners who fill its seats, or people who hold them, are called otherwise. */
    record NamesChanged() implements BodyEvent {}

    /** It is called otherwise, meets, belongs or reports elsewhere. */
    record ProfileChanged() implements BodyEvent {}

    /** A stakeholder was involved (R-MEM-2). */
    record StakeholderInvolved(Involvement involvement) implements BodyEvent {}

    /** It stands otherwise than before (R-MEM-18). */
    record StandingChanged(Standing standing) implements BodyEvent {}

    /** Something more, or something else, is required of its membership. */
    record RequirementsChanged(RequirementSet set) implements BodyEvent {}

    /** Several terms and offices have an end at once. */
    record ManyEnded(List<TermEnded> terms, List<OfficeEnded> offices) implements BodyEvent {

        public ManyEnded {
            terms = List.copyOf(terms);
            offices = List.copyOf(offices);
        }
    }

    /** A person holds an office, and those leave it whom that person succeeds. */
    record OfficeTaken(Office office, List<Office> succeeded) implements BodyEvent {}

    /** An office has an end and a reason for it. */
    record OfficeEnded(Office office, Office.Ending ending) implements BodyEvent {}

    /** A member has accepted the code of conduct (R-MEM-16). */
    record CodeAccepted(Acceptance acceptance) implements BodyEvent {}
}
