package org.quorate.funding.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.ledger.application.LedgersContract.Examples.aFund;
import static org.quorate.funding.ledger.application.LedgersContract.Examples.aRequest;
import static org.quorate.funding.ledger.application.LedgersContract.Examples.pounds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Holding;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.domain.Move;
import org.quorate.funding.ledger.domain.Posting;
import org.quorate.funding.ledger.domain.Reference;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.testkit.Rule;
import org.quorate.testkit.SettableClock;

/** What every keeper of ledgers does, the fake as well as the real one. */
@Rule("R-FND-5")
public interface LedgersContract {

    Ledgers ledgers();

    SettableClock clock();

    /** Runs some work for a tenant. */
    <T> T in(Callable<T> work);

    @Test
    default void of_a_fund_nobody_wrote_for_are_not_there() {
        assertThat(in(() -> ledgers().find(aFund()))).isEmpty();
        assertThat(in(() -> ledgers().entries(aFund(), 0, 10))).isEmpty();
    }

    @Test
    default void give_back_every_kind_of_entry_as_it_was_written() {
        FundId fund = opened("1000.00");
        RequestId request = aRequest();
        RequestId other = aRequest();
        reserve(fund, request, "400.00");
        post(fund, EntryKey.commitment(request), ledger -> ledger.commit(request));
        post(
                fund,
                EntryKey.payment(request, new Reference("INV 1")),
                ledger -> ledger.pay(request, pounds("150.00"), new Reference("INV 1")));
        post(
                fund,
                EntryKey.reversal(fund, 4),
                ledger -> ledger.reverse(
                        4,
                        new Move.Payment(request, pounds("150.00"), new Reference("INV 1")),
                        pounds("400.00"),
                        "typed twice"));
        reserve(fund, other, "600.00");
        post(fund, EntryKey.release(other), ledger -> ledger.release(other));

        List<Entry> entries = in(() -> ledgers().entries(fund, 0, 10));

        assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(entries)
                .extracting(Entry::move)
                .containsExactly(
                        new Move.Allocation(pounds("1000.00")),
                        new Move.Reservation(request, pounds("400.00")),
                        new Move.Commitment(request, pounds("400.00")),
                        new Move.Payment(request, pounds("150.00"), new Reference("INV 1")),
                        new Move.Reversal(request, pounds("150.00"), 4, "typed twice"),
                        new Move.Reservation(other, pounds("600.00")),
                        new Move.Release(other, pounds("600.00")));
        assertThat(in(() -> ledgers().find(fund))).contains(entries.getLast().after());
        assertThat(entries.getLast().after().holding(request))
                .isEqualTo(new Holding(pounds("0.00"), pounds("400.00"), pounds("0.00")));
        assertThat(in(() -> ledgers().entry(fund, 4))).contains(entries.get(3));
        assertThat(in(() -> ledgers().entry(fund, 8))).isEmpty();
        assertThat(in(() -> ledgers().entry(EntryKey.commitment(request)))).contains(entries.get(2));
    }

    @Test
    default void write_one_entry_for_a_key_however_often_it_is_asked_for() {
        FundId fund = opened("1000.00");
        RequestId request = aRequest();

        Entering first = reserve(fund, request, "400.00");
        Entering again = reserve(fund, request, "999.00");

        assertThat(again).isEqualTo(first);
        assertThat(in(() -> ledgers().find(fund))).map(Ledger::entries).contains(2L);
    }

    @Test
    default void write_nothing_when_it_is_refused_and_may_be_asked_again() {
        FundId fund = opened("1000.00");
        RequestId request = aRequest();

        Entering refused = reserve(fund, request, "1000.01");

        assertThat(refused)
                .isEqualTo(new Entering.Refused(new Posting.NotEnough(pounds("1000.00"), pounds("1000.01"))));
        assertThat(in(() -> ledgers().find(fund))).map(Ledger::entries).contains(1L);
        assertThat(reserve(fund, request, "1000.00")).isInstanceOf(Entering.Entered.class);
    }

    @Test
    default void tell_how_it_stood_at_any_past_moment() {
        Instant monday = Instant.parse("2022-07-18T09:00:00Z");
        clock().set(monday);
        FundId fund = opened("1000.00");
        clock().forward(Duration.ofDays(1));
        reserve(fund, aRequest(), "400.00");
        clock().release();

        assertThat(in(() -> ledgers().findAt(fund, monday.minusMillis(1)))).isEmpty();
        assertThat(availableAt(fund, monday)).isEqualTo(pounds("1000.00"));
        assertThat(availableAt(fund, monday.plus(Duration.ofDays(1)).minusMillis(1)))
                .isEqualTo(pounds("1000.00"));
        assertThat(availableAt(fund, monday.plus(Duration.ofDays(1)))).isEqualTo(pounds("600.00"));
        assertThat(availableAt(fund, Instant.now())).isEqualTo(pounds("600.00"));
    }

    @Test
    default void let_one_of_many_have_the_last_pound() throws Exception {
        FundId fund = opened("1.00");

        List<Entering> answers = atOnce(8, _ -> reserve(fund, aRequest(), "1.00"));

        assertThat(answers).filteredOn(Entering.Entered.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Entering.Refused.class::isInstance)
                .hasSize(7)
                .allMatch(new Entering.Refused(new Posting.NotEnough(pounds("0.00"), pounds("1.00")))::equals);
        assertThat(in(() -> ledgers().find(fund))).map(Ledger::entries).contains(2L);
    }

    @Test
    default void keep_to_the_penny_when_many_write_at_once() throws Exception {
        FundId fund = opened("10.00");
        List<RequestId> requests =
                IntStream.range(0, 10).mapToObj(_ -> aRequest()).toList();

        atOnce(6, writer -> scribble(fund, requests, new Random(writer)));

        List<Entry> entries = in(() -> ledgers().entries(fund, 0, 1_000));
        Ledger replayed = Ledger.EMPTY;
        for (Entry entry : entries) {
            replayed = new Ledger(
                    replayed.entries() + 1,
                    replayed.balances().after(entry.move()),
                    entry.after().open());
            assertThat(entry.after()).isEqualTo(replayed);
        }
        assertThat(entries.size()).isGreaterThan(5);
    }

    private Entering scribble(FundId fund, List<RequestId> requests, Random random) {
        Entering last = new Entering.Refused(new Posting.NothingReserved(requests.getFirst()));
        for (int step = 0; step < 15; step++) {
            RequestId request = requests.get(random.nextInt(requests.size()));
            Reference reference = new Reference("INV " + random.nextInt());
            Money amount = Money.ofMinor(CurrencyUnit.GBP, 1 + random.nextInt(400));
            last = switch (random.nextInt(4)) {
                case 0 ->
                    in(() -> ledgers()
                            .post(fund, EntryKey.reservation(request), ledger -> ledger.reserve(request, amount)));
                case 1 ->
                    in(() -> ledgers().post(fund, EntryKey.commitment(request), ledger -> ledger.commit(request)));
                case 2 ->
                    in(() -> ledgers()
                            .post(
                                    fund,
                                    EntryKey.payment(request, reference),
                                    ledger -> ledger.pay(request, amount, reference)));
                default -> in(() -> ledgers().post(fund, EntryKey.release(request), ledger -> ledger.release(request)));
            };
        }
        return last;
    }

    private <T> List<T> atOnce(int writers, IntFunction<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers);
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<T>> all = IntStream.range(0, writers)
                    .<Callable<T>>mapToObj(writer -> () -> {
                        start.await();
                        return work.apply(writer);
                    })
                    .toList();
            return threads.invokeAll(all).stream().map(Future::resultNow).toList();
        }
    }

    private FundId opened(String amount) {
        FundId fund = aFund();
        post(fund, EntryKey.allocation(fund), ledger -> ledger.allocate(pounds(amount)));
        return fund;
    }

    private Entering reserve(FundId fund, RequestId request, String amount) {
        return post(fund, EntryKey.reservation(request), ledger -> ledger.reserve(request, pounds(amount)));
    }

    private Entering post(FundId fund, EntryKey key, Function<Ledger, Posting> decide) {
        return in(() -> ledgers().post(fund, key, decide));
    }

    private Money availableAt(FundId fund, Instant moment) {
        return in(() -> ledgers().findAt(fund, moment)).orElseThrow().balances().available();
    }

    /** Funds and requests that nobody has used before. */
    final class Examples {

        private Examples() {}

        static FundId aFund() {
            return new FundId(UUID.randomUUID());
        }

        static RequestId aRequest() {
            return new RequestId(UUID.randomUUID());
        }

        static Money pounds(String amount) {
            return Money.parse("GBP " + amount);
        }
    }
}
