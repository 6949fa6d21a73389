package org.quorate.funding.funds.publishing;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.contracts.funding.FundEstablished;
import org.quorate.funding.funds.application.FundFacts;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.money.Pounds;
import org.springframework.stereotype.Component;

/** Puts funds into the words of the contract. */
@Component
final class PublishedFunds implements FundFacts {

    @Override
    public List<Fact> ofEstablishing(Fund fund) {
        return List.of(new FundEstablished(
                fund.id().toString(),
                fund.name(),
                fund.accountableBody(),
                fund.locality(),
                Pounds.told(fund.total()),
                fund.open().start(),
                fund.open().end()));
    }
}
