package org.quorate.membership.constitutions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.meeting.Frequency;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.quorum.Quorum;
import org.quorate.membership.constitutions.domain.voting.CastingVote;
import org.quorate.membership.constitutions.domain.voting.Majority;
import org.quorate.membership.constitutions.domain.voting.Voting;
import org.quorate.testkit.Rule;

class AConstitutionThatCannotWorkTests {

    @Test
    @Rule("R-MTG-6")
    void is_one_that_needs_more_voting_units_than_it_lists() {
        Constitution never = withUnits(List.of("NHS", "County council"), 3);

        assertThat(never.flaw())
                .hasValue(new Flaw(
                        "/quorum/units", "R-MTG-6", "can never be met: 3 voting units are needed, and 2 are listed"));
    }

    @Test
    @Rule("R-MTG-6")
    void is_not_one_that_needs_all_of_its_voting_units() {
        assertThat(withUnits(List.of("NHS", "County council"), 2).flaw()).isEmpty();
    }

    @Test
    @Rule("R-VOT-1")
    void is_one_that_votes_by_unit_and_lists_none() {
        assertThatThrownBy(() -> withUnits(List.of(), 1))
                .hasMessage("a body that votes by unit names its voting units");
    }

    @Test
    @Rule("R-VOT-1")
    void is_one_that_lists_a_voting_unit_twice() {
        assertThatThrownBy(() -> withUnits(List.of("NHS", " NHS "), 1)).hasMessageContaining("named twice");
    }

    @Test
    @Rule("R-VOT-1")
    void is_one_with_a_voting_unit_without_a_name() {
        assertThatThrownBy(() -> withUnits(List.of("NHS", " "), 1)).hasMessage("must not be empty");
    }

    @Test
    @Rule("R-VOT-3")
    void is_one_by_which_a_minority_decides() {
        assertThatThrownBy(() -> new Majority("expulsion", new Fraction(1, 3), false))
                .hasMessage("a majority is at least one half, was one third");
    }

    @Test
    @Rule("R-VOT-3")
    void is_one_that_wants_more_than_all_votes() {
        assertThatThrownBy(() -> new Majority("expulsion", new Fraction(3, 3), true))
                .hasMessage("no motion can have more than all votes");
    }

    @Test
    void is_one_that_meets_at_no_distance() {
        assertThatThrownBy(() -> new Frequency(Period.ZERO, null)).hasMessageContaining("longer than nothing");
    }

    private static Constitution withUnits(List<String> units, int needed) {
        return new Constitution(
                new Voting(Voting.By.UNIT, units, List.of(), CastingVote.NONE, false, false),
                new Quorum(null, null, needed, null),
                MeetingRules.UNSTATED,
                MembershipRules.UNSTATED);
    }
}
