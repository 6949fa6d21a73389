package org.quorate.funding.funds.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.funding.funds.domain.Fund;

/** What the others are told of a fund. */
public interface FundFacts {

    List<Fact> ofEstablishing(Fund fund);
}
