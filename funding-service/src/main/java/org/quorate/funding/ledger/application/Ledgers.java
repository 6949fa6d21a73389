package org.quorate.funding.ledger.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.domain.Posting;

/** The ledgers of all funds of the tenant. */
public interface Ledgers {

    /** Writes what is decided on the ledger as it stands; the decision and its entry are one, whoever else writes meanwhile. */
    Entering post(FundId fund, EntryKey key, Function<Ledger, Posting> decide);

    /** The ledger as it stands; none where nothing has been entered. */
    Optional<Ledger> find(FundId fund);

    /** The ledger as it stood at a moment, that moment included. */
    Optional<Ledger> findAt(FundId fund, Instant moment);

    Optional<Entry> entry(FundId fund, long number);

    Optional<Entry> entry(EntryKey key);

    /** In their order, after a number. */
    List<Entry> entries(FundId fund, long after, int most);
}
