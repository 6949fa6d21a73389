package org.quorate.funding.requests.application;

import java.util.Optional;
import org.joda.money.Money;
import org.quorate.funding.ledger.domain.Holding;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.Status;

/**
 * A request together with what the ledger holds for it: the ledger knows first, and the request hears of it a moment later.
 *
 * @param holding none where nothing is left to pay or to release
 */
public record RequestInFull(Request request, long version, Optional<Holding> holding) {

    public String status() {
        return switch (request.status()) {
            case Status.Draft _ when holding.isPresent() -> "reserved";
            case Status.Approved _
            when holding.filter(held -> held.reserved().isZero()).isPresent() -> "committed";
            case Status.Draft _,
                    Status.Reserved _,
                    Status.Approved _,
                    Status.Committed _,
                    Status.Refused _,
                    Status.Withdrawn _ -> request.word();
        };
    }

    public Money paid() {
        return holding.map(Holding::paid).orElseGet(request::paid);
    }
}
