package org.quorate.funding.ledger.application;

/** What can be done with ledgers, put together by hand. */
public record LedgerUseCases(Ledgers ledgers) {

    public ReservingFunds reserving() {
        return new ReservingFunds(ledgers, new OpeningLedgers(ledgers));
    }

    public CommittingFunds committing() {
        return new CommittingFunds(ledgers);
    }

    public ReleasingFunds releasing() {
        return new ReleasingFunds(ledgers);
    }

    public PayingOut paying() {
        return new PayingOut(ledgers);
    }

    public ReadingLedgers reading() {
        return new ReadingLedgers(ledgers);
    }
}
