package org.quorate.funding.ledger.persistence;

import java.util.concurrent.Callable;
import org.quorate.funding.InATenant;
import org.quorate.funding.ledger.application.Ledgers;
import org.quorate.funding.ledger.application.LedgersContract;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** MongoDB keeps the contract. */
@ServiceTest
class MongoLedgersTests implements LedgersContract {

    @Autowired
    Ledgers ledgers;

    @Autowired
    SettableClock clock;

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
        return InATenant.call(work);
    }
}
