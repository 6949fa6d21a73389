package org.quorate.funding.funds.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.application.FundFacts;
import org.quorate.funding.funds.application.Funds;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Funds in MongoDB. */
@Component
final class MongoFunds implements Funds {

    private final Aggregates<FundDocument> funds;
    private final FundFacts facts;

    MongoFunds(DocumentStores stores, FundFacts facts) {
        this.funds = stores.aggregates("funds", FundDocument.class);
        this.facts = facts;
    }

    @Override
    public void add(Fund fund) {
        funds.add(fund.id().toString(), FundDocument.of(fund), facts.ofEstablishing(fund));
    }

    @Override
    public Optional<Fund> find(FundId id) {
        return funds.find(id.toString()).map(MongoFunds::fund);
    }

    @Override
    public List<Fund> list(@Nullable FundId after, int most) {
        return funds.where(Map.of(), after == null ? null : after.toString(), most).stream()
                .map(MongoFunds::fund)
                .toList();
    }

    private static Fund fund(Stored<FundDocument> stored) {
        return stored.state().fund(FundId.of(stored.id()));
    }
}
