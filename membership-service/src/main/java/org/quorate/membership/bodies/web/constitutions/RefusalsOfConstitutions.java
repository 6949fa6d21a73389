package org.quorate.membership.bodies.web.constitutions;

import static org.quorate.membership.bodies.web.Refusals.broken;
import static org.quorate.membership.bodies.web.Refusals.dissolved;

import org.quorate.membership.bodies.application.constitutions.WhyNot;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Withdrawal;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotFound;

/** What was refused of terms of reference, in sentences that name the field and the rule (R-ALL-4). */
public final class RefusalsOfConstitutions {

    private static final String INPUT = "R-ALL-4";

    private RefusalsOfConstitutions() {}

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
            case Withdrawal.Unworkable unworkable ->
                new Conflicting(
                        unworkable.flaw().rule(),
                        "The version before it could not stay in force: "
                                + unworkable.flaw().place() + " "
                                + unworkable.flaw().detail() + ".");
        };
    }
}
