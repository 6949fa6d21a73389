package org.quorate.funding.requests.web;

import org.joda.money.Money;
import org.quorate.funding.money.Pounds;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotAllowed;
import org.quorate.starter.problems.RuleBroken;

/** How a request's refusals are said to the caller. */
final class Refusals {

    private Refusals() {}

    static RuleBroken noSuchCondition(String pointer, String condition) {
        return new RuleBroken("R-FND-2", "\"" + condition + "\" is not a condition of this fund.").at(pointer);
    }

    static NotAllowed notTheApplicant() {
        return new NotAllowed("R-FND-2", "This is for the applicant to do.");
    }

    static Conflicting noLongerADraft(String status) {
        return new Conflicting("R-FND-2", "The request is " + status + ": what was submitted is not changed any more.");
    }

    static Conflicting ended(String status) {
        return new Conflicting("R-FND-2", "The request is " + status + "; a new one can be made.");
    }

    static RuleBroken ownRequest() {
        return new RuleBroken("R-FND-2", "A request is assessed by someone other than its applicant.");
    }

    static RuleBroken noEvidence(String condition) {
        return new RuleBroken("R-FND-2", "There is no evidence for \"" + condition + "\", so it cannot be found met.")
                .at("/condition");
    }

    static RuleBroken notEnough(Money available, Money asked) {
        return new RuleBroken(
                "R-FND-5",
                "The fund has " + Pounds.said(available) + " available; " + Pounds.said(asked) + " was asked for.");
    }

    static RuleBroken moreThanCommitted(Money committed) {
        return new RuleBroken(
                        "R-FND-5", "Only " + Pounds.said(committed) + " is committed to this request and not yet paid.")
                .at("/amount");
    }

    static Conflicting nothingCommitted() {
        return new Conflicting(
                "R-FND-3", "Nothing is committed to this request that has not been paid: there is nothing to pay.");
    }

    static Conflicting referenceTaken(Money before) {
        return new Conflicting(
                "R-FND-5", "Under this reference " + Pounds.said(before) + " was entered; give another reference.");
    }
}
