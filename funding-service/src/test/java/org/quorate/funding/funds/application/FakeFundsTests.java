package org.quorate.funding.funds.application;

import java.util.concurrent.Callable;

/** The fake keeps the contract. */
class FakeFundsTests implements FundsContract {

    private final FakeFunds funds = new FakeFunds();

    @Override
    public Funds funds() {
        return funds;
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
