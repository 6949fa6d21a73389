package org.quorate.funding.ledger.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.domain.Move;

/** What the others are told of an entry. */
public interface LedgerFacts {

    List<Fact> of(FundId fund, Move move, Ledger after);
}
