package org.quorate.funding.requests.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.requests.domain.Drafts.ASSESSOR;
import static org.quorate.funding.requests.domain.Drafts.PARISH;
import static org.quorate.funding.requests.domain.Drafts.SLC;
import static org.quorate.funding.requests.domain.Drafts.byBody;
import static org.quorate.funding.requests.domain.Drafts.byOfficer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.quorate.funding.funds.application.FakeFunds;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.funds.domain.Tewkesbury;
import org.quorate.funding.ledger.application.EntryKey;
import org.quorate.funding.ledger.application.FakeLedgers;
import org.quorate.funding.ledger.application.LedgerUseCases;
import org.quorate.funding.ledger.domain.Holding;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.domain.Move;
import org.quorate.funding.ledger.domain.Reference;
import org.quorate.funding.projects.domain.ProjectId;
import org.quorate.funding.requests.domain.Answer;
import org.quorate.funding.requests.domain.Assessment;
import org.quorate.funding.requests.domain.Consents;
import org.quorate.funding.requests.domain.Decision;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestEvent;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.funding.requests.domain.Status;
import org.quorate.funding.requests.domain.Terms;
import org.quorate.testkit.Rule;

/**
 * A thousand seeds of everything that can be asked of a few requests to one fund, with the news of it heard late, twice and in any
 * order; in the end every request and the ledger tell the same story. A seed that breaks this is named by the failure.
 */
@Rule({"R-FND-3", "R-FND-5"})
class SpendingSimulationTests {

    private static final Instant NOW = Instant.parse("2022-07-21T10:00:00Z");

    @Test
    void tells_one_story_in_whatever_order_its_news_is_heard() {
        Set<String> seen = new HashSet<>();
        IntStream.range(0, 1_000).forEach(seed -> seen.addAll(new Run(seed).run()));

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "draft", "assessed", "reserved", "agreed", "committed", "refused", "withdrawn");
    }

    /** One run: requests, a ledger, and news under way between them. */
    private static final class Run {

        private final int seed;
        private final Random random;
        private final List<Runnable> news = new ArrayList<>();
        private final Fund fund = Tewkesbury.fund("GBP 100.00");
        private final FakeRequests requests = new FakeRequests(this::tell);
        private final FakeLedgers ledgers = new FakeLedgers(() -> NOW, this::tell);
        private final LedgerUseCases money = new LedgerUseCases(ledgers);
        private final FollowingNews following = new FollowingNews(requests);
        private final SubmittingRequests submitting;
        private final WithdrawingRequests withdrawing = new WithdrawingRequests(requests);
        private final AssessingConditions assessing = new AssessingConditions(requests, () -> NOW);
        private final PayingRequests paying = new PayingRequests(requests, money.paying(), money.reading());
        private final List<RequestId> ids = new ArrayList<>();

        Run(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            FakeFunds funds = new FakeFunds();
            funds.add(fund);
            submitting = new SubmittingRequests(requests, funds, money.reserving(), () -> NOW);
            for (int number = 0; number < 5; number++) {
                Request request = assessed(10 + random.nextInt(50));
                requests.add(request);
                ids.add(request.id());
            }
        }

        List<String> run() {
            for (int step = 0; step < 60; step++) {
                if (random.nextBoolean() && !news.isEmpty()) {
                    news.remove(random.nextInt(news.size())).run();
                } else {
                    ask(ids.get(random.nextInt(ids.size())));
                }
            }
            while (!news.isEmpty()) {
                news.remove(random.nextInt(news.size())).run();
            }
            ids.forEach(this::check);
            return ids.stream()
                    .map(id -> requests.find(id).orElseThrow().request().word())
                    .toList();
        }

        private void ask(RequestId id) {
            Actor parish = new Actor(PARISH, false);
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> submitting.submit(id, parish);
                case 3, 4, 5 -> decide(id, byBody(random.nextInt(5) == 0 ? "rejected" : "agreed"));
                case 6, 7, 8 -> decide(id, byOfficer(random.nextInt(5) == 0 ? "rejected" : "agreed"));
                case 9 -> withdrawing.withdraw(id, parish);
                case 10 -> assessing.assess(id, SLC, random.nextInt(3) > 0, "as found", new Actor(ASSESSOR, true));
                default -> pay(id);
            }
        }

        private void decide(RequestId id, Decision decision) {
            news.add(() -> following.decided(id, decision));
            news.add(() -> following.decided(id, decision));
        }

        private void pay(RequestId id) {
            Money amount = Money.ofMinor(CurrencyUnit.GBP, 1 + random.nextInt(3_000));
            paying.pay(id, amount, new Reference("INV " + random.nextInt(100)));
        }

        private void tell(RequestEvent event) {
            switch (event) {
                case RequestEvent.Referred _ -> {}
                case RequestEvent.Agreed agreed ->
                    twice(() -> money.committing().commit(fund.id(), agreed.request()));
                case RequestEvent.Refused refused ->
                    twice(() -> money.releasing().release(fund.id(), refused.request()));
                case RequestEvent.Withdrawn gone ->
                    twice(() -> money.releasing().release(fund.id(), gone.request()));
            }
        }

        /** The inbox lets news of a payment through once; all other news takes effect once by what it says. */
        private void tell(FundId of, Move move) {
            switch (move) {
                case Move.Allocation _, Move.Release _, Move.Reversal _ -> {}
                case Move.Reservation made -> twice(() -> following.reserved(made.request()));
                case Move.Commitment made -> twice(() -> following.committed(made.request()));
                case Move.Payment made -> news.add(() -> following.paid(made.request(), made.amount()));
            }
        }

        private void twice(Runnable heard) {
            news.add(heard);
            news.add(heard);
        }

        private void check(RequestId id) {
            Request request = requests.find(id).orElseThrow().request();
            Ledger ledger = ledgers.find(fund.id()).orElse(Ledger.opened(fund.total()));
            Holding holding = ledger.holding(id);
            Money nothing = Money.zero(CurrencyUnit.GBP);
            Money reserved = request.status() instanceof Status.Reserved ? request.amount() : nothing;
            Money committed = request.status() instanceof Status.Committed
                    ? request.amount().minus(request.paid())
                    : nothing;

            assertThat(request.word()).as("seed %d", seed).isNotEqualTo("approved");
            assertThat(holding.reserved()).as("seed %d, %s", seed, request).isEqualTo(reserved);
            assertThat(holding.committed()).as("seed %d, %s", seed, request).isEqualTo(committed);
            if (request.status() instanceof Status.Draft) {
                assertThat(ledgers.entry(EntryKey.reservation(id)))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }

        private Request assessed(int pounds) {
            Assessment met = new Assessment(true, "as found", ASSESSOR, NOW);
            return new Request(
                    new RequestId(new UUID(random.nextLong(), random.nextLong())),
                    fund.id(),
                    new ProjectId(new UUID(1, 1)),
                    "A community engager",
                    Money.of(CurrencyUnit.GBP, pounds),
                    PARISH,
                    new Terms("tewkesbury-ilp", "Head of Development Services", "Lead Member for Health and Wellbeing"),
                    List.of(new Answer(SLC, "Residents lead.", met)),
                    Consents.NONE,
                    new Status.Draft());
        }
    }
}
