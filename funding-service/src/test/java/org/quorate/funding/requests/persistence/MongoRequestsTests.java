package org.quorate.funding.requests.persistence;

import java.util.concurrent.Callable;
import org.quorate.funding.InATenant;
import org.quorate.funding.requests.application.Requests;
import org.quorate.funding.requests.application.RequestsContract;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** MongoDB keeps the contract. */
@ServiceTest
class MongoRequestsTests implements RequestsContract {

    @Autowired
    Requests requests;

    @Override
    public Requests requests() {
        return requests;
    }

    @Override
    public <T> T in(Callable<T> work) {
        return InATenant.call(work);
    }
}
