package org.quorate.meetings.forwardplan.publishing;

import java.util.Objects;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.BusinessForwarded;
import org.quorate.meetings.forwardplan.application.PlanFacts;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.springframework.stereotype.Component;

/** Facts of the contract. */
@Component
final class ContractPlanFacts implements PlanFacts {

    @Override
    public Fact forwarded(PlanItem item) {
        String to = Objects.requireNonNull(item.course().forwardedTo()).toString();
        return new BusinessForwarded(
                item.id().toString(),
                item.body().toString(),
                new Referral(
                        to,
                        item.title(),
                        item.summary(),
                        new Subject(
                                item.subject().service(),
                                item.subject().type(),
                                item.subject().id()),
                        item.expectedBy(),
                        item.beneficiary()));
    }
}
