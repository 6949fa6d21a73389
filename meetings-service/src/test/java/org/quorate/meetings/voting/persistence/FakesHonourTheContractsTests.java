package org.quorate.meetings.voting.persistence;

import org.junit.jupiter.api.Nested;
import org.quorate.meetings.fixtures.FakeBallots;
import org.quorate.meetings.fixtures.FakeMotions;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.persistence.BallotsContract;
import org.quorate.meetings.voting.domain.Motions;

class FakesHonourTheContractsTests {

    @Nested
    class FakeMotionsTests implements MotionsContract {

        private final Motions motions = new FakeMotions();

        @Override
        public Motions motions() {
            return motions;
        }
    }

    @Nested
    class FakeBallotsTests implements BallotsContract {

        private final Ballots ballots = new FakeBallots();

        @Override
        public Ballots ballots() {
            return ballots;
        }
    }
}
