package org.quorate.funding.ledger.application;

import java.util.concurrent.Callable;
import org.quorate.testkit.SettableClock;

/** The fake keeps the contract. */
class FakeLedgersTests implements LedgersContract {

    private final SettableClock clock = new SettableClock();
    private final FakeLedgers ledgers = new FakeLedgers(clock, (_, _) -> {});

    @Override
    public Ledgers ledgers() {
        return ledgers;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }

    @Override
    public <T> T in(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
