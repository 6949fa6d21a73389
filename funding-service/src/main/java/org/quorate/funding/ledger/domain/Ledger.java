package org.quorate.funding.ledger.domain;

import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.quorate.funding.requests.domain.RequestId;

/**
 * Where a fund's money stands after its last entry.
 *
 * @param entries how many entries there are
 * @param open what each request holds for which there is something left to pay or to release
 */
public record Ledger(long entries, Balances balances, Map<RequestId, Holding> open) {

    public static final Ledger EMPTY = new Ledger(0, Balances.NOTHING, Map.of());

    public Ledger {
        open = Map.copyOf(open);
    }

    public static Ledger opened(Money allocated) {
        return EMPTY.allocate(allocated).after();
    }

    public Posting.Moved allocate(Money amount) {
        Move.Allocation allocation = new Move.Allocation(amount);
        return new Posting.Moved(allocation, new Ledger(entries + 1, balances.after(allocation), open));
    }

    public Posting reserve(RequestId request, Money amount) {
        if (open.containsKey(request)) return new Posting.HeldAlready(request);
        if (amount.isGreaterThan(balances.available())) return new Posting.NotEnough(balances.available(), amount);
        return moved(new Move.Reservation(request, amount), Holding.NOTHING);
    }

    public Posting commit(RequestId request) {
        Holding holding = holding(request);
        if (holding.reserved().isZero()) return new Posting.NothingReserved(request);
        return moved(new Move.Commitment(request, holding.reserved()), holding);
    }

    public Posting pay(RequestId request, Money amount, Reference reference) {
        Holding holding = holding(request);
        if (holding.committed().isZero()) return new Posting.NothingCommitted(request);
        if (amount.isGreaterThan(holding.committed()))
            return new Posting.MoreThanCommitted(holding.committed(), amount);
        return moved(new Move.Payment(request, amount, reference), holding);
    }

    public Posting release(RequestId request) {
        Holding holding = holding(request);
        if (holding.reserved().isZero()) return new Posting.NothingReserved(request);
        return moved(new Move.Release(request, holding.reserved()), holding);
    }

    /**
     * Undoes a payment.
     *
     * @param number of the payment's entry
     * @param commitment the whole that was committed to the request, which has all been paid if it is no longer open
     */
    public Posting reverse(long number, Move.Payment payment, Money commitment, String reason) {
        Holding holding = open.getOrDefault(payment.request(), Holding.spent(commitment));
        return moved(new Move.Reversal(payment.request(), payment.amount(), number, reason), holding);
    }

    public Holding holding(RequestId request) {
        return open.getOrDefault(request, Holding.NOTHING);
    }

    private Posting moved(Move.ForRequest move, Holding before) {
        Map<RequestId, Holding> next = new HashMap<>(open);
        Holding holding = before.after(move);
        if (holding.isOpen()) {
            next.put(move.request(), holding);
        } else {
            next.remove(move.request());
        }
        return new Posting.Moved(move, new Ledger(entries + 1, balances.after(move), next));
    }
}
