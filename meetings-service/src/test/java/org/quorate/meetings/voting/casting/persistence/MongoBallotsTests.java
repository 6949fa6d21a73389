package org.quorate.meetings.voting.casting.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoBallotsTests implements BallotsContract {

    @Autowired
    private Ballots ballots;

    @Override
    public Ballots ballots() {
        return ballots;
    }

    @Test
    @Rule("R-ALL-1")
    void one_tenants_ballots_are_nothing_to_another() {
        Poll poll = new Poll(new MotionId(UUID.randomUUID()), 1);
        boolean added = inTenant("gloucestershire-cc", () -> ballots.add(Ballot.first(poll, "NHS", FOR)));

        assertThat(added).isTrue();
        assertThat(inTenant("tewkesbury-bc", () -> ballots.find(poll, "NHS"))).isEmpty();
        assertThat(inTenant("tewkesbury-bc", () -> ballots.of(poll))).isEmpty();
    }
}
