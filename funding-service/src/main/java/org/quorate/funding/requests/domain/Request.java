package org.quorate.funding.requests.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.projects.domain.ProjectId;

/** A request to spend some of a fund on a project, from its draft until it is paid, refused or withdrawn. */
public record Request(
        RequestId id,
        FundId fund,
        ProjectId project,
        String title,
        Money amount,
        Person applicant,
        Terms terms,
        List<Answer> answers,
        Consents consents,
        Status status) {

    public Request {
        answers = List.copyOf(answers);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a request is for more than nothing, was " + amount);
        }
    }

    /** A draft that says nothing yet to the conditions of its fund. */
    public static Request draft(
            RequestId id,
            FundId fund,
            ProjectId project,
            String title,
            Money amount,
            Person applicant,
            Terms terms,
            List<String> conditions) {
        List<Answer> answers = conditions.stream()
                .map(condition -> new Answer(condition, null, null))
                .toList();
        return new Request(
                id, fund, project, title, amount, applicant, terms, answers, Consents.NONE, new Status.Draft());
    }

    /** Gives evidence for a condition; an assessment of earlier evidence no longer counts. */
    public Answering answer(String condition, String evidence, Person by) {
        if (!(status instanceof Status.Draft)) return new Answering.NoLongerADraft(word());
        if (!applicant.isSameAs(by)) return new Answering.NotTheApplicant();
        if (!hasCondition(condition)) return new Answering.NoSuchCondition(condition);
        return new Answering.Answered(answering(condition, answer -> answer.with(evidence)));
    }

    /** Finds whether a condition is met (R-FND-2); the last assessment counts. */
    public Assessing assess(String condition, Assessment assessment) {
        if (!(status instanceof Status.Draft)) return new Assessing.NoLongerADraft(word());
        if (applicant.isSameAs(assessment.by())) return new Assessing.OwnRequest();
        if (!hasCondition(condition)) return new Assessing.NoSuchCondition(condition);
        if (assessment.met() && !hasEvidence(condition)) return new Assessing.NoEvidence(condition);
        return new Assessing.Assessed(answering(condition, answer -> answer.with(assessment)));
    }

    /** Whether it can go to the body: every condition met (R-FND-2). */
    public Readiness readiness() {
        return switch (status) {
            case Status.Draft _ -> unmet().isEmpty() ? new Readiness.Ready() : new Readiness.Unmet(unmet());
            case Status.Reserved _, Status.Approved _, Status.Committed _ -> new Readiness.SubmittedBefore();
            case Status.Refused _, Status.Withdrawn _ -> new Readiness.Ended(word());
        };
    }

    /** Hears that its amount is set aside: it goes to the body, unless it ended meanwhile, and then says so again. */
    public Progress reserved() {
        return switch (status) {
            case Status.Draft _ -> unmet().isEmpty() ? referred() : refused(null);
            case Status.Refused(var decision) -> new Progress.Moved(this, List.of(refusal(decision)));
            case Status.Withdrawn _ -> new Progress.Moved(this, List.of(withdrawal()));
            case Status.Reserved _, Status.Approved _, Status.Committed _ -> new Progress.Unmoved("it is " + word());
        };
    }

    /** Hears a decision: either side can refuse it, both must agree to it (R-FND-3). */
    public Progress hear(Decision decision) {
        if (!isOpenToDecision()) return new Progress.Unmoved("it is " + word());
        return terms.sideOf(decision.maker())
                .map(side -> switch (decision.ruling()) {
                    case AGREES -> agreed(side, decision);
                    case REFUSES -> refused(decision.id());
                    case LEAVES_OPEN -> new Progress.Unmoved("\"" + decision.word() + "\" leaves it open");
                })
                .orElseGet(() -> new Progress.Unmoved("it is not for " + decision.maker() + " to decide"));
    }

    /** Hears that its amount is committed. */
    public Progress committed() {
        if (!(status instanceof Status.Approved)) return new Progress.Unmoved("it is " + word());
        return new Progress.Moved(with(new Status.Committed(Money.zero(CurrencyUnit.GBP))), List.of());
    }

    /** Hears that some of it was paid. */
    public Progress paid(Money payment) {
        return new Progress.Moved(with(new Status.Committed(paid().plus(payment))), List.of());
    }

    /** Hears that a payment was a mistake. */
    public Progress paymentReversed(Money payment) {
        return new Progress.Moved(with(new Status.Committed(paid().minus(payment))), List.of());
    }

    public Withdrawing withdraw() {
        return switch (status) {
            case Status.Draft _, Status.Reserved _ ->
                new Withdrawing.Withdrawn(with(new Status.Withdrawn()), List.of(withdrawal()));
            case Status.Approved _, Status.Committed _, Status.Refused _, Status.Withdrawn _ ->
                new Withdrawing.TooLate(word());
        };
    }

    public Money paid() {
        return status instanceof Status.Committed(var paid) ? paid : Money.zero(CurrencyUnit.GBP);
    }

    /** Its status in one word. */
    public String word() {
        return switch (status) {
            case Status.Draft _ -> unmet().isEmpty() ? "assessed" : "draft";
            case Status.Reserved _ -> consents.has(Side.BODY) ? "agreed" : "reserved";
            case Status.Approved _ -> "approved";
            case Status.Committed _ -> "committed";
            case Status.Refused _ -> "refused";
            case Status.Withdrawn _ -> "withdrawn";
        };
    }

    private Progress referred() {
        List<RequestEvent> events = new ArrayList<>();
        if (!consents.has(Side.BODY)) {
            events.add(new RequestEvent.Referred(id, fund, project, title, amount, terms.body(), applicant));
        }
        return waiting(consents, events);
    }

    private Progress agreed(Side side, Decision decision) {
        if (consents.has(side)) return new Progress.Unmoved("that side has agreed already");
        Consents next = consents.with(side, Consent.of(decision));
        return status instanceof Status.Draft
                ? new Progress.Moved(with(next, status), List.of())
                : waiting(next, new ArrayList<>());
    }

    /** Its amount reserved, it waits for the agreements, or is approved if both stand. */
    private Progress waiting(Consents next, List<RequestEvent> events) {
        if (!next.bothStand()) return new Progress.Moved(with(next, new Status.Reserved()), events);
        events.add(new RequestEvent.Agreed(id, fund, amount));
        return new Progress.Moved(with(next, new Status.Approved()), events);
    }

    private Progress refused(@Nullable String decision) {
        return new Progress.Moved(with(new Status.Refused(decision)), List.of(refusal(decision)));
    }

    private RequestEvent refusal(@Nullable String decision) {
        return new RequestEvent.Refused(id, fund, decision);
    }

    private RequestEvent withdrawal() {
        return new RequestEvent.Withdrawn(id, fund);
    }

    private boolean isOpenToDecision() {
        return status instanceof Status.Draft || status instanceof Status.Reserved;
    }

    private List<String> unmet() {
        return answers.stream()
                .filter(answer -> !answer.isMet())
                .map(Answer::condition)
                .toList();
    }

    private boolean hasCondition(String condition) {
        return answers.stream().anyMatch(answer -> answer.condition().equals(condition));
    }

    private boolean hasEvidence(String condition) {
        return answers.stream().anyMatch(answer -> answer.condition().equals(condition) && answer.evidence() != null);
    }

    private Request answering(String condition, UnaryOperator<Answer> change) {
        List<Answer> next = answers.stream()
                .map(answer -> answer.condition().equals(condition) ? change.apply(answer) : answer)
                .toList();
        return new Request(id, fund, project, title, amount, applicant, terms, next, consents, status);
    }

    private Request with(Status next) {
        return with(consents, next);
    }

    private Request with(Consents nextConsents, Status next) {
        return new Request(id, fund, project, title, amount, applicant, terms, answers, nextConsents, next);
    }
}
