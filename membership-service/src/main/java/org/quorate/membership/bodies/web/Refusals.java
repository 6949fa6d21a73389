package org.quorate.membership.bodies.web;

import org.quorate.membership.bodies.domain.answers.Establishment;
import org.quorate.membership.bodies.domain.answers.Requiring;
import org.quorate.membership.bodies.domain.answers.Revising;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;

/** What a body has refused, in sentences that name the field and the rule (R-ALL-4). */
public final class Refusals {

    private static final String AUDIT = "R-ALL-3";
    private static final String INPUT = "R-ALL-4";

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

    public static RuntimeException of(Revising.Refused refused) {
        return switch (refused) {
            case Revising.Unfit unfit -> of(unfit.why());
            case Revising.TooEarly early ->
                broken(INPUT, "/from", "must be " + early.earliest() + " or later, when the body last changed");
            case Revising.BodyDissolved _ -> dissolved();
        };
    }

    public static RuntimeException of(Requiring.Refused refused) {
        return switch (refused) {
            case Requiring.KeyTaken taken ->
                new Conflicting(INPUT, "There is a set of requirements called " + taken.key() + " already.");
            case Requiring.UnknownSet unknown -> NotFound.of("set of requirements of the body's own", unknown.key());
            case Requiring.InForce inForce ->
                new Conflicting(
                        AUDIT,
                        "The set " + inForce.set().key() + " has been in force since "
                                + inForce.set().from()
                                + ", and stays as it is: give it a last day, and set up another from then on.");
            case Requiring.BeforeToday before ->
                broken(AUDIT, "/from", "must be after today, " + before.today() + ": it has not been in force");
            case Requiring.EndBeforeToday end ->
                broken(AUDIT, "/until", "is before today, " + end.today() + ": it has been in force until now");
            case Requiring.UnknownOrganisation unknown ->
                broken(
                        INPUT,
                        "/requirements/" + unknown.place() + "/organisation",
                        "there is no organisation " + unknown.id() + " here");
            case Requiring.BodyDissolved _ -> dissolved();
        };
    }

    public static RuntimeException broken(String rule, String pointer, String detail) {
        return new RuleBroken(rule, detail).at(pointer);
    }

    public static RuntimeException dissolved() {
        return new Conflicting("R-MEM-18", "The body is dissolved.");
    }
}
