package org.quorate.funding.ledger.application;

import java.util.Optional;
import org.joda.money.Money;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Move;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.UseCase;

/** Reverses a payment that was a mistake, by an entry of its own (R-FND-5). */
@UseCase
public class ReversingPayments {

    private final Ledgers ledgers;

    ReversingPayments(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    public Reversing reverse(FundId fund, long number, String reason) {
        Optional<Entry> entry = ledgers.entry(fund, number);
        if (entry.isEmpty()) return new Reversing.NoSuchEntry();
        if (!(entry.get().move() instanceof Move.Payment payment)) return new Reversing.NotAPayment(number);
        Money commitment = commitmentTo(payment.request());
        Entering entering = ledgers.post(
                fund, EntryKey.reversal(fund, number), ledger -> ledger.reverse(number, payment, commitment, reason));
        return switch (entering) {
            case Entering.Entered entered -> new Reversing.Reversed(entered.entry());
            case Entering.Refused refused ->
                throw new IllegalStateException("a payment can always be reversed, but: " + refused.why());
        };
    }

    private Money commitmentTo(RequestId request) {
        return ledgers.entry(EntryKey.commitment(request))
                .map(entry -> entry.move().amount())
                .orElseThrow(() -> new IllegalStateException("request " + request + " was paid without a commitment"));
    }
}
