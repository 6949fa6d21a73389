package org.quorate.funding.requests.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.joda.money.Money;
import org.quorate.funding.ledger.domain.Reference;
import org.quorate.funding.requests.application.Actor;
import org.quorate.funding.requests.application.AssessingConditions;
import org.quorate.funding.requests.application.GivingEvidence;
import org.quorate.funding.requests.application.Paying;
import org.quorate.funding.requests.application.PayingRequests;
import org.quorate.funding.requests.application.ReadingRequests;
import org.quorate.funding.requests.application.RequestInFull;
import org.quorate.funding.requests.application.Submission;
import org.quorate.funding.requests.application.SubmittingRequests;
import org.quorate.funding.requests.application.Withdrawal;
import org.quorate.funding.requests.application.WithdrawingRequests;
import org.quorate.funding.requests.domain.Answering;
import org.quorate.funding.requests.domain.Assessing;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a request over HTTP, step by step; each step answers with the request as it stands after it. */
@RestController
@RequestMapping("/api/{tenant}/requests/{request}")
class RequestStepsController {

    private final GivingEvidence giving;
    private final AssessingConditions assessing;
    private final SubmittingRequests submitting;
    private final WithdrawingRequests withdrawing;
    private final PayingRequests paying;
    private final ReadingRequests reading;

    RequestStepsController(
            GivingEvidence giving,
            AssessingConditions assessing,
            SubmittingRequests submitting,
            WithdrawingRequests withdrawing,
            PayingRequests paying,
            ReadingRequests reading) {
        this.giving = giving;
        this.assessing = assessing;
        this.submitting = submitting;
        this.withdrawing = withdrawing;
        this.paying = paying;
        this.reading = reading;
    }

    @PostMapping("/evidence")
    @RequiresRole({"member", "officer", "finance", "secretariat", "analyst", "auditor", "admin"})
    ResponseEntity<RequestView> give(@PathVariable("request") UUID id, @Valid @RequestBody NewEvidence given) {
        return switch (giving.give(new RequestId(id), given.condition(), given.text(), Actor.current())) {
            case Answering.Answered _ -> asItStands(id);
            case Answering.NoSuchCondition(var condition) -> throw Refusals.noSuchCondition("/condition", condition);
            case Answering.NotTheApplicant _ -> throw Refusals.notTheApplicant();
            case Answering.NoLongerADraft(var status) -> throw Refusals.noLongerADraft(status);
        };
    }

    @PostMapping("/assessments")
    @RequiresRole({"officer", "finance"})
    ResponseEntity<RequestView> assess(@PathVariable("request") UUID id, @Valid @RequestBody NewAssessment given) {
        return switch (assessing.assess(
                new RequestId(id), given.condition(), given.met(), given.note(), Actor.current())) {
            case Assessing.Assessed _ -> asItStands(id);
            case Assessing.NoSuchCondition(var condition) -> throw Refusals.noSuchCondition("/condition", condition);
            case Assessing.OwnRequest _ -> throw Refusals.ownRequest();
            case Assessing.NoEvidence(var condition) -> throw Refusals.noEvidence(condition);
            case Assessing.NoLongerADraft(var status) -> throw Refusals.noLongerADraft(status);
        };
    }

    @PostMapping("/submission")
    @RequiresRole({"member", "officer", "finance", "secretariat", "analyst", "auditor", "admin"})
    ResponseEntity<RequestView> submit(@PathVariable("request") UUID id) {
        return switch (submitting.submit(new RequestId(id), Actor.current())) {
            case Submission.Submitted _ -> asItStands(id);
            case Submission.NotTheApplicant _ -> throw Refusals.notTheApplicant();
            case Submission.Ended(var status) -> throw Refusals.ended(status);
            case Submission.Unmet(var conditions) ->
                throw new RuleBroken(
                        "R-FND-2", "Not yet found met, so it cannot go to the body: " + String.join(", ", conditions));
            case Submission.FundNotOpen(var day) ->
                throw new RuleBroken("R-FND-1", "The fund is not open on " + day + ".");
            case Submission.NotEnough(var available, var asked) -> throw Refusals.notEnough(available, asked);
        };
    }

    @PostMapping("/withdrawal")
    @RequiresRole({"member", "officer", "finance", "secretariat", "analyst", "auditor", "admin"})
    ResponseEntity<RequestView> withdraw(@PathVariable("request") UUID id) {
        return switch (withdrawing.withdraw(new RequestId(id), Actor.current())) {
            case Withdrawal.Done _ -> asItStands(id);
            case Withdrawal.NotTheApplicant _ -> throw Refusals.notTheApplicant();
            case Withdrawal.TooLate(var status) ->
                throw new Conflicting("R-FND-3", "The request is " + status + ": it can no longer be withdrawn.");
        };
    }

    @PostMapping("/payments")
    @RequiresRole("finance")
    ResponseEntity<RequestView> pay(@PathVariable("request") UUID id, @Valid @RequestBody NewPayment given) {
        Money amount = Field.at("/amount", "R-FND-5", given.amount()::money);
        Reference reference = Field.at("/reference", () -> new Reference(given.reference()));
        return switch (paying.pay(new RequestId(id), amount, reference)) {
            case Paying.Paid(var full) -> changed(full);
            case Paying.NothingCommitted _ -> throw Refusals.nothingCommitted();
            case Paying.MoreThanCommitted(var committed) -> throw Refusals.moreThanCommitted(committed);
            case Paying.ReferenceTaken(var before) -> throw Refusals.referenceTaken(before);
        };
    }

    private ResponseEntity<RequestView> asItStands(UUID id) {
        return changed(reading.read(new RequestId(id)));
    }

    private static ResponseEntity<RequestView> changed(RequestInFull full) {
        return Answers.changed("/requests/" + full.request().id(), full.version(), RequestView.of(full));
    }
}
