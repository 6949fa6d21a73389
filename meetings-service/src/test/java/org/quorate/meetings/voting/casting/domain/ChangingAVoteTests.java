package org.quorate.meetings.voting.casting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.voting.casting.domain.Ballot.Cast;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.testkit.Rule;

@Rule("R-VOT-1")
class ChangingAVoteTests {

    private final Cast first = cast(Choice.FOR, "County councillor 1", "one");
    private final Ballot ballot = Ballot.first(new Poll(new MotionId(UUID.randomUUID()), 1), "County council", first);

    @Test
    void keeps_every_change() {
        Cast second = cast(Choice.AGAINST, "County councillor 2", "two");

        Ballot changed = ballot.with(second);

        assertThat(changed.current()).isEqualTo(second);
        assertThat(changed.casts()).containsExactly(first, second);
    }

    @Test
    void is_none_when_the_same_person_says_the_same_again() {
        assertThat(ballot.with(cast(Choice.FOR, "County councillor 1", "two"))).isEqualTo(ballot);
    }

    @Test
    @Rule("R-VOT-9")
    void knows_a_request_that_comes_again() {
        Ballot changed = ballot.with(cast(Choice.AGAINST, "County councillor 2", "two"));

        assertThat(changed.cameBy("one")).isEqualTo(1);
        assertThat(changed.cameBy("two")).isEqualTo(2);
        assertThat(changed.cameBy("three")).isZero();
        assertThat(changed.cameBy(null)).isZero();
    }

    private static Cast cast(Choice choice, String holder, String request) {
        return new Cast(choice, Place.person(holder), holder, at("2019-05-14T10:30"), request);
    }
}
