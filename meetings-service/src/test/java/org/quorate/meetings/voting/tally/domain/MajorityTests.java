package org.quorate.meetings.voting.tally.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.testkit.Rule;

@Rule("R-VOT-3")
class MajorityTests {

    private final Majority simple =
            Majority.forKind("ordinary", Hwb.constitution().voting());
    private final Majority expulsion = Majority.forKind(
            "expulsion",
            Ilp.rollOf(
                            11,
                            List.of(new Constitution.Majority("expulsion", Ilp.twoThirds(), false)),
                            new CastingVote(true, true))
                    .constitution()
                    .voting());

    @Test
    void a_simple_one_is_more_votes_for_than_against() {
        assertThat(simple.isReachedBy(1, 0)).isTrue();
        assertThat(simple.isReachedBy(3, 2)).isTrue();
        assertThat(simple.isReachedBy(2, 2)).isFalse();
        assertThat(simple.isReachedBy(2, 3)).isFalse();
        assertThat(simple.inWords()).isEqualTo("more than half of the votes cast");
    }

    @Test
    @Rule("R-MEM-12")
    void of_two_thirds_is_had_by_6_to_3_and_not_by_5_to_3() {
        assertThat(expulsion.isReachedBy(6, 3)).isTrue();
        assertThat(expulsion.isReachedBy(5, 3)).isFalse();
        assertThat(expulsion.inWords()).isEqualTo("at least 2/3 of the votes cast");
    }

    @Test
    void is_never_had_without_a_vote_cast() {
        assertThat(simple.isReachedBy(0, 0)).isFalse();
        assertThat(expulsion.isReachedBy(0, 0)).isFalse();
    }
}
