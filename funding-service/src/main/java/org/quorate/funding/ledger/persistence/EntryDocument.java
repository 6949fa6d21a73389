package org.quorate.funding.ledger.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.funding.ledger.domain.Balances;
import org.quorate.funding.ledger.domain.Holding;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.domain.Move;
import org.quorate.funding.money.Pounds;
import org.quorate.funding.requests.domain.RequestId;

/** An entry as it is kept, in pence: its move, and all that stands after it. */
record EntryDocument(MoveDocument move, BalancesDocument balances, List<HoldingDocument> open) {

    record BalancesDocument(long allocated, long available, long reserved, long committed, long paid) {}

    record HoldingDocument(String request, long reserved, long committed, long paid) {}

    static EntryDocument of(Move move, Ledger after) {
        Balances balances = after.balances();
        return new EntryDocument(
                MoveDocument.of(move),
                new BalancesDocument(
                        Pounds.inPence(balances.allocated()),
                        Pounds.inPence(balances.available()),
                        Pounds.inPence(balances.reserved()),
                        Pounds.inPence(balances.committed()),
                        Pounds.inPence(balances.paid())),
                after.open().entrySet().stream()
                        .map(held -> holding(held.getKey(), held.getValue()))
                        .toList());
    }

    Ledger ledger(long number) {
        return new Ledger(
                number,
                new Balances(
                        Pounds.ofPence(balances.allocated()),
                        Pounds.ofPence(balances.available()),
                        Pounds.ofPence(balances.reserved()),
                        Pounds.ofPence(balances.committed()),
                        Pounds.ofPence(balances.paid())),
                holdings());
    }

    private Map<RequestId, Holding> holdings() {
        return open.stream()
                .collect(Collectors.toMap(
                        held -> RequestId.of(held.request()),
                        held -> new Holding(
                                Pounds.ofPence(held.reserved()),
                                Pounds.ofPence(held.committed()),
                                Pounds.ofPence(held.paid()))));
    }

    private static HoldingDocument holding(RequestId request, Holding holding) {
        return new HoldingDocument(
                request.toString(),
                Pounds.inPence(holding.reserved()),
                Pounds.inPence(holding.committed()),
                Pounds.inPence(holding.paid()));
    }
}
