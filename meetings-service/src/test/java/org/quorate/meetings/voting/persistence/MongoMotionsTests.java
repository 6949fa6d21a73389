package org.quorate.meetings.voting.persistence;

import org.quorate.meetings.voting.domain.Motions;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoMotionsTests implements MotionsContract {

    @Autowired
    private Motions motions;

    @Override
    public Motions motions() {
        return motions;
    }
}
