package org.quorate.membership.drafts.web;

import org.quorate.membership.drafts.application.Drafting;
import org.quorate.membership.drafts.domain.Agreeing;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.RuleBroken;

/** What was refused of a draft, in sentences that name the field and the rule (R-ALL-4). */
final class RefusalsOfDrafts {

    private static final String RULE = "R-MEM-4";

    private RefusalsOfDrafts() {}

    static RuntimeException of(Drafting.AdoptedAlready adopted) {
        return new Conflicting(
                "R-DEC-2",
                "The draft is version " + adopted.version().number()
                        + " of the constitution, and stays as it is: draft another.");
    }

    static RuntimeException of(Agreeing.Refused refused) {
        return switch (refused) {
            case Agreeing.UnknownOrganisation unknown ->
                new RuleBroken(RULE, "there is no organisation " + unknown.id() + " here").at("/organisation");
            case Agreeing.NoPartner no ->
                new RuleBroken(RULE, no.party().name() + " fills no seat on this body").at("/organisation");
            case Agreeing.Ahead ahead -> new RuleBroken(RULE, "is after today, " + ahead.today()).at("/on");
            case Agreeing.AgreedAlready agreed ->
                new Conflicting(
                        RULE,
                        agreed.before().party().name() + " agreed on "
                                + agreed.before().on() + ".");
        };
    }
}
