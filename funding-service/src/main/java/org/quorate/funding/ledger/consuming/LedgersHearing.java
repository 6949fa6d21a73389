package org.quorate.funding.ledger.consuming;

import org.quorate.contracts.funding.FundEstablished;
import org.quorate.contracts.funding.SpendAgreed;
import org.quorate.contracts.funding.SpendRefused;
import org.quorate.contracts.funding.SpendWithdrawn;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.application.CommittingFunds;
import org.quorate.funding.ledger.application.Entering;
import org.quorate.funding.ledger.application.OpeningLedgers;
import org.quorate.funding.ledger.application.ReleasingFunds;
import org.quorate.funding.money.Pounds;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.inbox.Hearing;
import org.springframework.stereotype.Component;

/** A ledger opens with its fund, commits what is agreed and releases what is refused or withdrawn. */
@Component
public final class LedgersHearing {

    private final OpeningLedgers opening;
    private final CommittingFunds committing;
    private final ReleasingFunds releasing;

    LedgersHearing(OpeningLedgers opening, CommittingFunds committing, ReleasingFunds releasing) {
        this.opening = opening;
        this.committing = committing;
        this.releasing = releasing;
    }

    public Hearing ofFundsAndRequests(Hearing hearing) {
        return hearing.on(FundEstablished.class, heard -> opened(heard.fact()))
                .on(SpendAgreed.class, heard -> agreed(heard.fact()))
                .on(
                        SpendRefused.class,
                        heard -> release(heard.fact().fundId(), heard.fact().requestId()))
                .on(
                        SpendWithdrawn.class,
                        heard -> release(heard.fact().fundId(), heard.fact().requestId()));
    }

    private void opened(FundEstablished fund) {
        opening.open(FundId.of(fund.fundId()), Pounds.heard(fund.total()));
    }

    private void agreed(SpendAgreed spend) {
        Entering entering = committing.commit(FundId.of(spend.fundId()), RequestId.of(spend.requestId()));
        if (entering instanceof Entering.Refused refused) {
            throw new IllegalStateException("what is agreed has been reserved before, but: " + refused.why());
        }
    }

    /** A request that ends before anything was reserved for it has nothing to release. */
    private void release(String fund, String request) {
        releasing.release(FundId.of(fund), RequestId.of(request));
    }
}
