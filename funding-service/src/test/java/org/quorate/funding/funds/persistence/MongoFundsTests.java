package org.quorate.funding.funds.persistence;

import java.util.concurrent.Callable;
import org.quorate.funding.InATenant;
import org.quorate.funding.funds.application.Funds;
import org.quorate.funding.funds.application.FundsContract;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** MongoDB keeps the contract. */
@ServiceTest
class MongoFundsTests implements FundsContract {

    @Autowired
    Funds funds;

    @Override
    public Funds funds() {
        return funds;
    }

    @Override
    public <T> T in(Callable<T> work) {
        return InATenant.call(work);
    }
}
