package org.quorate.membership.bodies.web.terms;

import static org.quorate.membership.bodies.web.Refusals.broken;
import static org.quorate.membership.bodies.web.Refusals.dissolved;

import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Correcting;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.bodies.domain.answers.Rearranging;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;

/** What was refused of somebody's holding of a seat, in sentences that name the field and the rule (R-ALL-4). */
public final class RefusalsOfTerms {

    private static final String INPUT = "R-ALL-4";
    private static final String AUDIT = "R-ALL-3";
    private static final String TERMS = "R-MEM-14";

    private RefusalsOfTerms() {}

    public static RuntimeException of(Appointment.Refused refused) {
        return switch (refused) {
            case Appointment.UnknownSeat unknown ->
                broken(INPUT, "/seat", "there is no seat " + unknown.id() + " on this body");
            case Appointment.UnknownPerson unknown ->
                broken(INPUT, "/person", "there is no person " + unknown.id() + " here");
            case Appointment.EndBeforeStart end ->
                broken(TERMS, "/until", "is before the term starts on " + end.from());
            case Appointment.BeforeTheSeat seat ->
                broken(TERMS, "/from", "is before there is such a seat, from " + seat.seatFrom());
            case Appointment.AfterTheSeat seat ->
                broken(TERMS, "/until", "is after the seat is gone on " + seat.seatUntil());
            case Appointment.Overlapping overlap ->
                broken(
                        TERMS,
                        "/from",
                        "the seat is held by " + overlap.other().holder().office() + " from "
                                + overlap.other().from()
                                + (overlap.other().lastDay() == null
                                        ? ""
                                        : " until " + overlap.other().lastDay()));
            case Appointment.InAnotherUnit other ->
                broken(
                        "R-VOT-1",
                        "/person",
                        "votes in the unit " + other.seat().unit() + " during that time, as "
                                + other.seat().title() + ", and nobody votes in two units of one body");
            case Appointment.BodyDissolved _ -> dissolved();
        };
    }

    public static RuntimeException of(Departure.Refused refused) {
        return switch (refused) {
            case Departure.UnknownTerm unknown -> NotFound.of("term", unknown.id());
            case Departure.EndedAlready ended ->
                new Conflicting(
                        TERMS,
                        "The term has an end already, on " + ended.ending().on() + ".");
            case Departure.BeforeItsStart start ->
                broken(TERMS, "/on", "is before the term started on " + start.from());
            case Departure.AfterItsEnd end -> broken(TERMS, "/on", "is after the term runs out on " + end.until());
            case Departure.NoticeAhead ahead -> broken("R-MEM-7", "/noticeOn", "is after today, " + ahead.today());
            case Departure.NoticeTooShort notice ->
                broken(
                        "R-MEM-7",
                        "/on",
                        "is too early: with the notice that the constitution asks for it is " + notice.earliest()
                                + " or later");
        };
    }

    static RuntimeException of(Rearranging.Refused refused) {
        return switch (refused) {
            case Rearranging.UnknownTerm unknown -> NotFound.of("term", unknown.id());
            case Rearranging.AnotherSeat seat ->
                broken(TERMS, "/seat", "is " + seat.id() + " for this term: for another seat, appoint anew");
            case Rearranging.Begun begun ->
                new Conflicting(
                        TERMS,
                        "The term began on " + begun.term().from()
                                + ": who holds the seat, and since when, stays on record. End it, or change its last day.");
            case Rearranging.EndedAlready ended ->
                new Conflicting(
                        TERMS,
                        "The term has an end already, on " + ended.ending().on() + ".");
            case Rearranging.Over over ->
                broken(TERMS, "/until", "is before today, " + over.today() + ": end the term, with a reason");
            case Rearranging.HoldsOffice holds ->
                new Conflicting(
                        TERMS,
                        holds.office().holder().office() + " is to be "
                                + holds.office().role() + " by this term: end that first.");
            case Rearranging.NotAppointed not -> of(not.why());
        };
    }

    static RuntimeException of(Correcting.Refused refused) {
        return switch (refused) {
            case Correcting.UnknownTerm unknown -> NotFound.of("term", unknown.id());
            case Correcting.NotEnded _ -> new Conflicting(AUDIT, "The term has no ending on record to be put right.");
            case Correcting.NothingOther _ -> broken(AUDIT, "/on", "and the reason are on record like this already");
            case Correcting.NoticeUnstated _ ->
                broken("R-MEM-7", "/noticeOn", "must be stated: the constitution asks for notice of a resignation");
            case Correcting.NotEndedSo not -> of(not.why());
            case Correcting.NotHeldSo not -> heldSo(not.why());
        };
    }

    /** A term is not held beyond what an appointment could be; here it is its last day that is asked for. */
    private static RuntimeException heldSo(Appointment.Refused refused) {
        RuntimeException why = of(refused);
        return why instanceof RuleBroken broken ? new RuleBroken(broken.rule(), broken.detail()).at("/on") : why;
    }
}
