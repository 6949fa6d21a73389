package org.quorate.funding.funds.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.funds.domain.FundId;

/** All funds of the tenant. */
public interface Funds {

    void add(Fund fund);

    Optional<Fund> find(FundId id);

    /** In the order of their ids, after one of them. */
    List<Fund> list(@Nullable FundId after, int most);
}
