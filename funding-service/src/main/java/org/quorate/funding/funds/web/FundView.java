package org.quorate.funding.funds.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Amount;
import org.quorate.funding.funds.domain.Approval;
import org.quorate.funding.funds.domain.Condition;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.web.BalancesView;
import org.quorate.funding.money.Pounds;

/** A fund as it is shown, with its balances now or at a past moment. */
record FundView(
        String id,
        String name,
        String source,
        String purpose,
        String accountableBody,
        @Nullable String locality,
        Amount total,
        List<Condition> conditions,
        String agreedWith,
        Approval approval,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Instant at,
        BalancesView balances) {

    static FundView of(Fund fund, Ledger ledger, @Nullable Instant at) {
        return new FundView(
                fund.id().toString(),
                fund.name(),
                fund.source(),
                fund.purpose(),
                fund.accountableBody(),
                fund.locality(),
                Pounds.told(fund.total()),
                fund.conditions().all(),
                fund.agreedWith(),
                fund.approval(),
                fund.open().start(),
                fund.open().end(),
                at,
                BalancesView.of(ledger.balances()));
    }
}
