package org.quorate.funding.funds.application;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.funds.domain.FundId;

/** Funds in memory. */
public final class FakeFunds implements Funds {

    private final TreeMap<String, Fund> kept = new TreeMap<>();

    @Override
    public void add(Fund fund) {
        kept.put(fund.id().toString(), fund);
    }

    @Override
    public Optional<Fund> find(FundId id) {
        return Optional.ofNullable(kept.get(id.toString()));
    }

    @Override
    public List<Fund> list(@Nullable FundId after, int most) {
        return kept.tailMap(after == null ? "" : after.toString(), after == null).values().stream()
                .limit(most)
                .toList();
    }
}
