package org.quorate.funding.requests.application;

import java.util.concurrent.Callable;

/** The fake keeps the contract. */
class FakeRequestsTests implements RequestsContract {

    private final FakeRequests requests = new FakeRequests(_ -> {});

    @Override
    public Requests requests() {
        return requests;
    }

    @Override
    public <T> T in(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException passed) {
            throw passed;
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
