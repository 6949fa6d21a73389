package org.quorate.funding.ledger.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.application.Entering;
import org.quorate.funding.ledger.application.EntryKey;
import org.quorate.funding.ledger.application.LedgerFacts;
import org.quorate.funding.ledger.application.Ledgers;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.domain.Posting;
import org.quorate.starter.store.Addition;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Journal;
import org.springframework.stereotype.Component;

/** Ledgers in MongoDB: a journal for each fund, whose last entry says where its money stands. */
@Component
final class MongoLedgers implements Ledgers {

    private final Journal<EntryDocument> journal;
    private final LedgerFacts facts;

    MongoLedgers(DocumentStores stores, LedgerFacts facts) {
        this.journal = stores.journal("ledger", EntryDocument.class);
        this.facts = facts;
    }

    @Override
    public Entering post(FundId fund, EntryKey key, Function<Ledger, Posting> decide) {
        try {
            return new Entering.Entered(read(journal.append(
                    fund.toString(),
                    key.value(),
                    head -> addition(
                            fund, decide.apply(head.map(MongoLedgers::ledger).orElse(Ledger.EMPTY))))));
        } catch (Stop stop) {
            return new Entering.Refused(stop.refusal);
        }
    }

    @Override
    public Optional<Ledger> find(FundId fund) {
        return journal.head(fund.toString()).map(MongoLedgers::ledger);
    }

    @Override
    public Optional<Ledger> findAt(FundId fund, Instant moment) {
        return journal.lastAt(fund.toString(), moment).map(MongoLedgers::ledger);
    }

    @Override
    public Optional<Entry> entry(FundId fund, long number) {
        return entries(fund, number - 1, 1).stream()
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    @Override
    public Optional<Entry> entry(EntryKey key) {
        return journal.find(key.value()).map(MongoLedgers::read);
    }

    @Override
    public List<Entry> entries(FundId fund, long after, int most) {
        return journal.after(fund.toString(), after, most).stream()
                .map(MongoLedgers::read)
                .toList();
    }

    private Addition<EntryDocument> addition(FundId fund, Posting posting) {
        return switch (posting) {
            case Posting.Moved(var move, var after) ->
                new Addition<>(EntryDocument.of(move, after), facts.of(fund, move, after));
            case Posting.Refusal refusal -> throw new Stop(refusal);
        };
    }

    private static Entry read(org.quorate.starter.store.Entry<EntryDocument> kept) {
        return new Entry(kept.content().move().move(), ledger(kept), kept.at());
    }

    private static Ledger ledger(org.quorate.starter.store.Entry<EntryDocument> kept) {
        return kept.content().ledger(kept.number());
    }

    /** Leaves the journal without an entry. */
    private static final class Stop extends RuntimeException {

        private final transient Posting.Refusal refusal;

        Stop(Posting.Refusal refusal) {
            super(null, null, false, false);
            this.refusal = refusal;
        }
    }
}
