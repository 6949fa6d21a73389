package org.quorate.membership.bodies.web;

import org.quorate.membership.bodies.application.WhyNot;
import org.quorate.membership.bodies.domain.Adoption;
import org.quorate.membership.bodies.domain.Appointment;
import org.quorate.membership.bodies.domain.Departure;
import org.quorate.membership.bodies.domain.Establishment;
import org.quorate.membership.bodies.domain.Requiring;
import org.quorate.membership.bodies.domain.Revising;
import org.quorate.membership.bodies.domain.Seating;
import org.quorate.membership.bodies.domain.Withdrawal;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;

/** What a body has refused, in sentences that name the field and the rule (R-ALL-4). */
public final class Refusals {

    private static final String INPUT = "R-ALL-4";
    private static final String TERMS = "R-MEM-14";

    private Refusals() {}

    public static RuntimeException of(Establishment.Refused refused) {
        return switch (refused) {
            case Establishment.UnknownHost host ->
                broken("R-ALL-1", "/jointHosts/" + host.place(), "names no tenant of this platform");
            case Establishment.HostTwice host ->
                broken("R-ALL-1", "/jointHosts/" + host.place(), "is a host of this body already");
            case Establishment.UnknownReport unknown ->
                broken(INPUT, "/reportsTo/" + unknown.place(), "there is no such body here");
            case Establishment.UnknownSecretariat unknown ->
                broken(INPUT, "/secretariat", "there is no other body or organisation " + unknown.id() + " here");
            case Establishment.Circle circle ->
                broken(
                        INPUT,
                        circle.byPartOf() ? "/partOf" : "/reportsTo",
                        "would lead back to the body itself: bodies do not go round in a circle");
            case Establishment.UnknownParent unknown ->
                broken(INPUT, "/partOf", "there is no body " + unknown.parent() + " here");
        };
    }

    /** What was refused of terms of reference. */
    public static RuntimeException of(Adoption.Refused refused) {
        String why = WhyNot.inWords(refused);
        return switch (refused) {
            case Adoption.Unworkable unworkable ->
                broken(
                        unworkable.flaw().rule(),
                        unworkable.flaw().place(),
                        unworkable.flaw().detail());
            case Adoption.NotAfterTheLast last ->
                broken(
                        INPUT,
                        "/inForceFrom",
                        "must be after " + last.last().inForceFrom() + ", from when version "
                                + last.last().number() + " is in force");
            case Adoption.UnknownBody unknown ->
                broken("R-MTG-1", "/meetings/frequency/aroundBody", "there is no other body " + unknown.id() + " here");
            case Adoption.NotAgreed _ -> new Conflicting("R-MEM-4", why);
            case Adoption.AgreedLater _ -> broken("R-MEM-4", "/inForceFrom", why);
            case Adoption.AdoptedAlready _ -> new Conflicting("R-DEC-2", why);
            case Adoption.BodyDissolved _ -> dissolved();
        };
    }

    public static RuntimeException of(Revising.Refused refused) {
        return switch (refused) {
            case Revising.Unfit unfit -> of(unfit.why());
            case Revising.TooEarly early ->
                broken(INPUT, "/from", "must be " + early.earliest() + " or later, when the body last changed");
            case Revising.BodyDissolved _ -> dissolved();
        };
    }

    public static RuntimeException of(Withdrawal.Refused refused) {
        return switch (refused) {
            case Withdrawal.UnknownVersion unknown ->
                NotFound.of("version of this constitution numbered", unknown.number());
            case Withdrawal.InForceAlready version ->
                new Conflicting(
                        "R-DEC-2",
                        "Version " + version.version().number() + " is in force since "
                                + version.version().inForceFrom()
                                + ", and stays as it is: adopt another, or draft one.");
        };
    }

    public static RuntimeException of(Seating.Refused refused) {
        return switch (refused) {
            case Seating.UnknownOrganisation unknown ->
                broken(INPUT, "/organisation", "there is no organisation " + unknown.id() + " here");
            case Seating.UnknownUnit unknown ->
                broken(
                        "R-VOT-1",
                        "/unit",
                        "is one of the constitution's voting units: " + String.join(", ", unknown.known()));
            case Seating.OverTheCap cap ->
                broken(
                        "R-MEM-17",
                        "/organisation",
                        cap.party().name() + " may fill " + cap.cap() + (cap.cap() == 1 ? " seat" : " seats")
                                + ", and does");
            case Seating.BodyDissolved _ -> dissolved();
        };
    }

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

    public static RuntimeException of(Requiring.Refused refused) {
        return switch (refused) {
            case Requiring.KeyTaken taken ->
                new Conflicting(INPUT, "There is a set of requirements called " + taken.key() + " already.");
            case Requiring.UnknownOrganisation unknown ->
                broken(
                        INPUT,
                        "/requirements/" + unknown.place() + "/organisation",
                        "there is no organisation " + unknown.id() + " here");
            case Requiring.BodyDissolved _ -> dissolved();
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

    private static RuntimeException broken(String rule, String pointer, String detail) {
        return new RuleBroken(rule, detail).at(pointer);
    }

    private static RuntimeException dissolved() {
        return new Conflicting("R-MEM-18", "The body is dissolved.");
    }
}
