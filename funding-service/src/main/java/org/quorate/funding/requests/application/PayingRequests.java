package org.quorate.funding.requests.application;

import java.util.Optional;
import org.joda.money.Money;
import org.quorate.funding.ledger.application.Entering;
import org.quorate.funding.ledger.application.PayingOut;
import org.quorate.funding.ledger.application.ReadingLedgers;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Holding;
import org.quorate.funding.ledger.domain.Posting;
import org.quorate.funding.ledger.domain.Reference;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Pays a request what is committed to it, in one payment or several. */
@UseCase
public class PayingRequests {

    private final Requests requests;
    private final PayingOut paying;
    private final ReadingLedgers ledgers;

    PayingRequests(Requests requests, PayingOut paying, ReadingLedgers ledgers) {
        this.requests = requests;
        this.paying = paying;
        this.ledgers = ledgers;
    }

    public Paying pay(RequestId id, Money amount, Reference reference) {
        RequestAsRead read = requests.find(id).orElseThrow(() -> NotFound.of("request", id));
        return switch (paying.pay(read.request().fund(), id, amount, reference)) {
            case Entering.Entered(var entry) -> paid(read, entry, amount);
            case Entering.Refused(Posting.MoreThanCommitted(var committed, var _)) ->
                new Paying.MoreThanCommitted(committed);
            case Entering.Refused _ -> new Paying.NothingCommitted();
        };
    }

    /** The entry may be an earlier one, of the same payment or of another under the same reference. */
    private Paying paid(RequestAsRead read, Entry entry, Money amount) {
        Money entered = entry.move().amount();
        if (!entered.isEqual(amount)) return new Paying.ReferenceTaken(entered);
        Request request = read.request();
        Holding holding = ledgers.holding(request.fund(), request.id()).orElse(Holding.spent(request.amount()));
        return new Paying.Paid(new RequestInFull(request, read.version(), Optional.of(holding)));
    }
}
