package org.quorate.funding.requests.domain;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.projects.domain.ProjectId;

/** What others need to know of a request. */
public sealed interface RequestEvent {

    /** It goes before the body. */
    record Referred(
            RequestId request,
            FundId fund,
            ProjectId project,
            String title,
            Money amount,
            String body,
            Person applicant)
            implements RequestEvent {}

    /** Both agreements stand. */
    record Agreed(RequestId request, FundId fund, Money amount) implements RequestEvent {}

    /** It will not be paid for; by a decision, or because a condition was found unmet as it was submitted. */
    record Refused(RequestId request, FundId fund, @Nullable String decision) implements RequestEvent {}

    /** The applicant wants it no more. */
    record Withdrawn(RequestId request, FundId fund) implements RequestEvent {}
}
