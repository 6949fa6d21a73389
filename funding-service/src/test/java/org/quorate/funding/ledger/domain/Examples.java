package org.quorate.funding.ledger.domain;

import java.util.UUID;
import org.joda.money.Money;
import org.quorate.funding.requests.domain.RequestId;

/** The fund of the Tewkesbury locality, as it was first given, and what its ledger is asked. */
final class Examples {

    static final Money WHOLE = pounds("250000.00");
    static final Ledger TEWKESBURY = Ledger.opened(WHOLE);
    static final RequestId BROCKWORTH = new RequestId(UUID.fromString("0190a1b2-0000-7000-8000-000000000001"));
    static final RequestId CONNECTING = new RequestId(UUID.fromString("0190a1b2-0000-7000-8000-000000000002"));
    static final Reference INVOICE = new Reference("INV-0001");

    private Examples() {}

    static Money pounds(String amount) {
        return Money.parse("GBP " + amount);
    }

    static Ledger after(Posting posting) {
        return ((Posting.Moved) posting).after();
    }

    static Ledger reserved(String amount) {
        return after(TEWKESBURY.reserve(BROCKWORTH, pounds(amount)));
    }

    static Ledger committed(String amount) {
        return after(reserved(amount).commit(BROCKWORTH));
    }

    static Balances standing(String available, String reserved, String committed, String paid) {
        return new Balances(WHOLE, pounds(available), pounds(reserved), pounds(committed), pounds(paid));
    }
}
