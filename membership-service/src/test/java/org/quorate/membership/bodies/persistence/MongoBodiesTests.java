package org.quorate.membership.bodies.persistence;

import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodiesContract;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoBodiesTests implements BodiesContract {

    @Autowired
    private Bodies mongo;

    @Override
    public Bodies bodies() {
        return mongo;
    }
}
