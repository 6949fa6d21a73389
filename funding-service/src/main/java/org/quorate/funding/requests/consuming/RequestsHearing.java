package org.quorate.funding.requests.consuming;

import org.quorate.contracts.funding.FundsCommitted;
import org.quorate.contracts.funding.FundsPaid;
import org.quorate.contracts.funding.FundsReserved;
import org.quorate.contracts.funding.PaymentReversed;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.funding.money.Pounds;
import org.quorate.funding.requests.application.FollowingNews;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.inbox.Hearing;
import org.springframework.stereotype.Component;

/** A request hears what was decided about it, and where its money stands. */
@Component
public final class RequestsHearing {

    private final FollowingNews following;

    RequestsHearing(FollowingNews following) {
        this.following = following;
    }

    public Hearing ofDecisions(Hearing hearing) {
        return hearing.on(DecisionRecorded.class, heard -> decided(heard.fact()));
    }

    public Hearing ofMoney(Hearing hearing) {
        return hearing.on(
                        FundsReserved.class,
                        heard -> following.reserved(of(heard.fact().requestId())))
                .on(
                        FundsCommitted.class,
                        heard -> following.committed(of(heard.fact().requestId())))
                .on(FundsPaid.class, heard -> paid(heard.fact()))
                .on(PaymentReversed.class, heard -> reversed(heard.fact()));
    }

    private void decided(DecisionRecorded recorded) {
        HeardDecision.subjectOf(recorded)
                .ifPresent(request ->
                        HeardDecision.decisionOf(recorded).ifPresent(decision -> following.decided(request, decision)));
    }

    private void paid(FundsPaid payment) {
        following.paid(of(payment.requestId()), Pounds.heard(payment.amount()));
    }

    private void reversed(PaymentReversed payment) {
        following.paymentReversed(of(payment.requestId()), Pounds.heard(payment.amount()));
    }

    private static RequestId of(String id) {
        return RequestId.of(id);
    }
}
