package org.quorate.membership.offices.web;

import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.Taking;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;

/** Why somebody does not come into an office, or does not leave it, in sentences. */
public final class RefusalsOfOffices {

    private static final String RULE = "R-MEM-14";

    private RefusalsOfOffices() {}

    public static RuntimeException of(OfficeHolding.Refused refused) {
        return switch (refused) {
            case OfficeHolding.NotTaken not -> of(not.why());
            case OfficeHolding.UnknownSeat unknown ->
                broken("R-ALL-4", "/seat", "there is no seat " + unknown.id() + " on this body");
            case OfficeHolding.UnknownPerson unknown ->
                broken("R-ALL-4", "/person", "there is no person " + unknown.id() + " here");
            case OfficeHolding.NobodyInTheSeat nobody -> broken(RULE, "/seat", "is held by nobody on " + nobody.on());
            case OfficeHolding.UnknownOffice unknown -> NotFound.of("office", unknown.id());
            case OfficeHolding.EndedAlready ended ->
                new Conflicting(
                        RULE,
                        "The office has an end already, on " + ended.ending().on() + ".");
            case OfficeHolding.BeforeItsStart start ->
                broken(RULE, "/on", "is before it was taken up on " + start.from());
            case OfficeHolding.AfterItsEnd end -> broken(RULE, "/on", "is after it runs out on " + end.until());
            case OfficeHolding.BodyDissolved _ -> new Conflicting("R-MEM-18", "The body is dissolved.");
        };
    }

    private static RuntimeException of(Taking.Refused refused) {
        return switch (refused) {
            case Taking.EndBeforeStart end -> broken(RULE, "/until", "is before it is taken up on " + end.from());
            case Taking.HeldByAnother held -> {
                Office other = held.other();
                yield broken(
                        RULE,
                        "/from",
                        "the office is held by " + other.holder().office() + " from " + other.from()
                                + (other.lastDay() == null ? "" : " until " + other.lastDay()));
            }
        };
    }

    private static RuntimeException broken(String rule, String pointer, String detail) {
        return new RuleBroken(rule, detail).at(pointer);
    }
}
