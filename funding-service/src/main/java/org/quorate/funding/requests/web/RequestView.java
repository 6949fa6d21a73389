package org.quorate.funding.requests.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Amount;
import org.quorate.funding.money.Pounds;
import org.quorate.funding.requests.application.RequestInFull;
import org.quorate.funding.requests.domain.Answer;
import org.quorate.funding.requests.domain.Assessment;
import org.quorate.funding.requests.domain.Consent;
import org.quorate.funding.requests.domain.Request;

/** A request as it is shown: people by their offices. */
record RequestView(
        String id,
        String fund,
        String project,
        String title,
        Amount amount,
        String applicant,
        String status,
        List<ConditionView> conditions,
        ApprovalsView approvals,
        Amount paid) {

    record ConditionView(
            String key, @Nullable String evidence, @Nullable AssessmentView assessment) {}

    record AssessmentView(boolean met, String note, String by, Instant at) {}

    record ApprovalsView(
            @Nullable ApprovalView body, @Nullable ApprovalView officer) {}

    record ApprovalView(String decision, String word, LocalDate on) {}

    static RequestView of(RequestInFull full) {
        Request request = full.request();
        return new RequestView(
                request.id().toString(),
                request.fund().toString(),
                request.project().toString(),
                request.title(),
                Pounds.told(request.amount()),
                request.applicant().office(),
                full.status(),
                request.answers().stream().map(RequestView::condition).toList(),
                new ApprovalsView(
                        approval(request.consents().body()),
                        approval(request.consents().officer())),
                Pounds.told(full.paid()));
    }

    private static ConditionView condition(Answer answer) {
        return new ConditionView(answer.condition(), answer.evidence(), assessment(answer.assessment()));
    }

    private static @Nullable AssessmentView assessment(@Nullable Assessment made) {
        return made == null
                ? null
                : new AssessmentView(made.met(), made.note(), made.by().office(), made.at());
    }

    private static @Nullable ApprovalView approval(@Nullable Consent given) {
        return given == null ? null : new ApprovalView(given.decision(), given.word(), given.on());
    }
}
