package org.quorate.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.ledger.domain.Examples.WHOLE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.testkit.Rule;

/** Two thousand seeds of random moves; a seed that breaks an invariant is named by the failure. */
@Rule("R-FND-5")
class RandomLedgerTests {

    private static final Money ZERO = Money.zero(CurrencyUnit.GBP);
    private static final int REQUESTS = 12;

    @Test
    void keeps_its_balances_whatever_is_asked_of_it() {
        IntStream.range(0, 2_000).forEach(seed -> new Run(seed).steps(80));
    }

    /** One ledger, what is asked of it, and a plain count of the same moves beside it. */
    private static final class Run {

        private final int seed;
        private final Random random;
        private final List<Move> moves = new ArrayList<>();
        private final Map<RequestId, Money> commitments = new HashMap<>();
        private final Map<Long, Move.Payment> payments = new HashMap<>();
        private Ledger ledger = Ledger.EMPTY;

        Run(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            take(ledger.allocate(WHOLE));
        }

        void steps(int count) {
            for (int step = 0; step < count; step++) {
                take(ask());
                check();
            }
        }

        private Posting ask() {
            RequestId request = new RequestId(new UUID(1, random.nextInt(REQUESTS)));
            return switch (random.nextInt(6)) {
                case 0, 1 ->
                    commitments.containsKey(request)
                            ? ledger.commit(request)
                            : ledger.reserve(request, Money.ofMinor(CurrencyUnit.GBP, 1 + random.nextLong(9_000_000)));
                case 2 -> ledger.commit(request);
                case 3 ->
                    ledger.pay(
                            request, Money.ofMinor(CurrencyUnit.GBP, 1 + random.nextLong(5_000_000)), Examples.INVOICE);
                case 4 -> ledger.release(request);
                default -> reversal();
            };
        }

        private Posting reversal() {
            if (payments.isEmpty()) return new Posting.NothingCommitted(Examples.BROCKWORTH);
            long number = payments.keySet().iterator().next();
            Move.Payment payment = payments.remove(number);
            return ledger.reverse(number, payment, commitments.get(payment.request()), "a mistake");
        }

        private void take(Posting posting) {
            if (posting instanceof Posting.Moved(var move, var after)) {
                ledger = after;
                moves.add(move);
                switch (move) {
                    case Move.Commitment made -> commitments.put(made.request(), made.amount());
                    case Move.Payment made -> payments.put(after.entries(), made);
                    case Move.Allocation _, Move.Reservation _, Move.Release _, Move.Reversal _ -> {}
                }
            }
        }

        private void check() {
            Balances balances = ledger.balances();
            assertThat(balances).as("seed %d", seed).isEqualTo(counted());
            assertThat(ledger.entries()).as("seed %d", seed).isEqualTo(moves.size());
            assertThat(sum(Holding::reserved)).as("seed %d", seed).isEqualTo(balances.reserved());
            assertThat(sum(Holding::committed)).as("seed %d", seed).isEqualTo(balances.committed());
        }

        private Balances counted() {
            Map<Account, Money> count = new EnumMap<>(Account.class);
            for (Move move : moves) {
                count.merge(move.to(), move.amount(), Money::plus);
                count.merge(move.from(), move.amount().negated(), Money::plus);
            }
            return new Balances(
                    count.get(Account.ALLOCATED).negated(),
                    count.getOrDefault(Account.AVAILABLE, ZERO),
                    count.getOrDefault(Account.RESERVED, ZERO),
                    count.getOrDefault(Account.COMMITTED, ZERO),
                    count.getOrDefault(Account.PAID, ZERO));
        }

        private Money sum(Function<Holding, Money> part) {
            return ledger.open().values().stream().map(part).reduce(ZERO, Money::plus);
        }
    }
}
