package org.quorate.funding.ledger.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Holding;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.UseCase;

/** Reads ledgers, now and as they stood at any past moment. */
@UseCase
public class ReadingLedgers {

    private final Ledgers ledgers;

    ReadingLedgers(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** The ledger of a fund with this much allocated: all of it available, as long as nothing has been entered. */
    public Ledger asItStands(FundId fund, Money allocated) {
        return ledgers.find(fund).orElseGet(() -> Ledger.opened(allocated));
    }

    /** As it stood at a moment; before the fund was established there was nothing. */
    public Ledger asItStood(FundId fund, Money allocated, Instant establishedAt, Instant moment) {
        if (moment.isBefore(establishedAt)) return Ledger.EMPTY;
        return ledgers.findAt(fund, moment).orElseGet(() -> Ledger.opened(allocated));
    }

    /** What a request holds, as long as something is left to pay or to release. */
    public Optional<Holding> holding(FundId fund, RequestId request) {
        return ledgers.find(fund).map(ledger -> ledger.holding(request)).filter(Holding::isOpen);
    }

    public Optional<Entry> entry(FundId fund, long number) {
        return ledgers.entry(fund, number);
    }

    public List<Entry> entries(FundId fund, long after, int most) {
        return ledgers.entries(fund, after, most);
    }
}
