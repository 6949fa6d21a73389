package org.quorate.membership.conduct.web;

import org.quorate.membership.bodies.domain.answers.Accepting;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.RuleBroken;

/** Why an acceptance of the code was not recorded, in sentences that name the field and the rule (R-ALL-4). */
public final class RefusalsOfAcceptances {

    private static final String RULE = "R-MEM-16";

    private RefusalsOfAcceptances() {}

    public static RuntimeException of(Accepting.Refused refused) {
        return switch (refused) {
            case Accepting.Ahead ahead -> new RuleBroken(RULE, "is after today, " + ahead.today()).at("/on");
            case Accepting.NoMember _ -> new RuleBroken(RULE, "has never had a seat on this body").at("/person");
            case Accepting.UnknownVersion unknown ->
                new RuleBroken(RULE, "is asked for by no constitution of this body: " + unknown.version())
                        .at("/version");
            case Accepting.AcceptedAlready already ->
                new Conflicting(
                        RULE,
                        "That version was accepted on " + already.acceptance().on() + ".");
        };
    }
}
