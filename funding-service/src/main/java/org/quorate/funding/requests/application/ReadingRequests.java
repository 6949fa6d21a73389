package org.quorate.funding.requests.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.application.Ledgers;
import org.quorate.funding.ledger.domain.Holding;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Finds requests with what the ledger holds for them. */
@UseCase
public class ReadingRequests {

    private final Requests requests;
    private final Ledgers ledgers;

    ReadingRequests(Requests requests, Ledgers ledgers) {
        this.requests = requests;
        this.ledgers = ledgers;
    }

    public RequestInFull read(RequestId id) {
        RequestAsRead read = requests.find(id).orElseThrow(() -> NotFound.of("request", id));
        return inFull(read, ledger(read.request().fund()));
    }

    public List<RequestInFull> list(@Nullable FundId fund, @Nullable RequestId after, int most) {
        Map<FundId, Ledger> seen = new HashMap<>();
        return requests.list(fund, after, most).stream()
                .map(read -> inFull(read, seen.computeIfAbsent(read.request().fund(), this::ledger)))
                .toList();
    }

    private Ledger ledger(FundId fund) {
        return ledgers.find(fund).orElse(Ledger.EMPTY);
    }

    private static RequestInFull inFull(RequestAsRead read, Ledger ledger) {
        Optional<Holding> holding =
                Optional.of(ledger.holding(read.request().id())).filter(Holding::isOpen);
        return new RequestInFull(read.request(), read.version(), holding);
    }
}
