package org.quorate.meetings.voting.secrecy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.OnePerVoterContract;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.Marks;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoMarksTests implements MarksContract {

    @Autowired
    private Marks marks;

    @Override
    public Marks marks() {
        return marks;
    }

    @Test
    @Rule("R-ALL-1")
    void one_tenants_marks_are_nothing_to_another() {
        Poll poll = OnePerVoterContract.poll();
        boolean added = inTenant("gloucestershire-cc", () -> marks.add(first(poll, "NHS")));

        assertThat(added).isTrue();
        assertThat(inTenant("tewkesbury-bc", () -> marks.find(poll, "NHS"))).isEmpty();
        assertThat(inTenant("tewkesbury-bc", () -> marks.of(poll))).isEmpty();
    }
}
