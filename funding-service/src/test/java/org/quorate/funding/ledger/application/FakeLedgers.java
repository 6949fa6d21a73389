package org.quorate.funding.ledger.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.domain.Move;
import org.quorate.funding.ledger.domain.Posting;

/** Ledgers in memory, which tell each move that is written. */
public final class FakeLedgers implements Ledgers {

    private final Map<FundId, List<Entry>> entries = new HashMap<>();
    private final Map<EntryKey, Entry> byKey = new HashMap<>();
    private final InstantSource clock;
    private final BiConsumer<FundId, Move> told;

    public FakeLedgers(InstantSource clock, BiConsumer<FundId, Move> told) {
        this.clock = clock;
        this.told = told;
    }

    @Override
    public synchronized Entering post(FundId fund, EntryKey key, Function<Ledger, Posting> decide) {
        Entry before = byKey.get(key);
        if (before != null) return new Entering.Entered(before);
        return switch (decide.apply(find(fund).orElse(Ledger.EMPTY))) {
            case Posting.Moved(var move, var after) -> {
                Entry entry = new Entry(move, after, clock.instant());
                entries.computeIfAbsent(fund, _ -> new ArrayList<>()).add(entry);
                byKey.put(key, entry);
                told.accept(fund, move);
                yield new Entering.Entered(entry);
            }
            case Posting.Refusal refusal -> new Entering.Refused(refusal);
        };
    }

    @Override
    public synchronized Optional<Ledger> find(FundId fund) {
        return all(fund).isEmpty()
                ? Optional.empty()
                : Optional.of(all(fund).getLast().after());
    }

    @Override
    public synchronized Optional<Ledger> findAt(FundId fund, Instant moment) {
        return all(fund).stream()
                .filter(entry -> !entry.at().isAfter(moment))
                .reduce((_, later) -> later)
                .map(Entry::after);
    }

    @Override
    public synchronized Optional<Entry> entry(FundId fund, long number) {
        return all(fund).stream().filter(entry -> entry.number() == number).findFirst();
    }

    @Override
    public synchronized Optional<Entry> entry(EntryKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public synchronized List<Entry> entries(FundId fund, long after, int most) {
        return all(fund).stream().skip(after).limit(most).toList();
    }

    private List<Entry> all(FundId fund) {
        return entries.getOrDefault(fund, List.of());
    }
}
