package org.quorate.meetings.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.testkit.Rule;

@Rule("R-VOT-3")
class KindsOfMotionsTests {

    private static final Constitution.Voting RULES = Ilp.rollOf(
                    5,
                    List.of(new Constitution.Majority("change of terms of reference", Ilp.twoThirds(), false)),
                    new CastingVote(true, true))
            .constitution()
            .voting();

    @Test
    void are_those_that_are_common_and_those_the_constitution_names() {
        assertThat(granted(kind("ordinary"))).isEqualTo("ordinary");
        assertThat(granted(kind("change of terms of reference"))).isEqualTo("change of terms of reference");
        assertThat(refusal(kind("expulson"))).isEqualTo(new VotingRefusal.UnknownKind("expulson"));
    }

    @Test
    void go_with_what_the_motion_asks() {
        assertThat(refusal(kind("election")).reason().pointer()).isEqualTo("/election");
        assertThat(refusal(kind("options")).reason().pointer()).isEqualTo("/options");
        assertThat(refusal(kind("amendment")).reason().pointer()).isEqualTo("/amends");
    }

    private static Answer<String> kind(String asked) {
        return Kinds.of(asked, Proposal.of("That it be so"), RULES);
    }
}
