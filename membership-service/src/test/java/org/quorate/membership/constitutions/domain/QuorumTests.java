package org.quorate.membership.constitutions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.quorum.Quorum;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.testkit.Rule;

@Rule("R-MTG-6")
class QuorumTests {

    private static final Quorum A_QUARTER_OF_THE_MEMBERS =
            new Quorum(null, new Quorum.Share(new Fraction(1, 4), Quorum.Base.MEMBERS), 4, null);

    @ParameterizedTest
    @CsvSource({"16, 4", "17, 5", "19, 5", "20, 5", "21, 6", "26, 7", "0, 0"})
    void of_a_quarter_rounds_up(int members, int needed) {
        assertThat(A_QUARTER_OF_THE_MEMBERS.membersNeeded(new Size(members + 1, members, 6)))
                .isEqualTo(needed);
    }

    @Test
    @Rule("R-MEM-6")
    void may_count_seats_instead_of_members() {
        Quorum ofSeats = new Quorum(null, new Quorum.Share(new Fraction(1, 4), Quorum.Base.SEATS), null, null);

        assertThat(ofSeats.membersNeeded(new Size(21, 19, 6))).isEqualTo(6);
    }

    @Test
    void of_a_number_and_a_share_is_the_larger_of_the_two() {
        Quorum both = new Quorum(6, new Quorum.Share(new Fraction(1, 4), Quorum.Base.MEMBERS), null, null);

        assertThat(both.membersNeeded(new Size(20, 19, 6))).isEqualTo(6);
        assertThat(both.membersNeeded(new Size(40, 40, 6))).isEqualTo(10);
    }

    @Test
    void is_refused_when_it_states_nothing() {
        assertThatThrownBy(() -> new Quorum(null, null, null, Duration.ofMinutes(30)))
                .hasMessage("a quorum states members, a fraction or voting units");
    }

    @Test
    void is_refused_when_it_is_of_nobody() {
        assertThatThrownBy(() -> new Quorum(0, null, null, null)).hasMessage("a quorum is of at least 1 member, was 0");
        assertThatThrownBy(() -> new Quorum(null, null, 0, null))
                .hasMessage("a quorum is of at least 1 voting unit, was 0");
    }

    @Test
    void is_refused_when_it_is_of_more_than_the_whole() {
        assertThatThrownBy(() -> new Fraction(5, 4))
                .hasMessage("a share is more than nothing and at most the whole, was 5/4");
    }

    @Test
    void is_refused_when_its_fraction_has_no_denominator() {
        assertThatThrownBy(() -> new Fraction(1, 0)).hasMessage("a denominator is from 1 to 1000, was 0");
    }

    @Test
    void is_not_waited_for_longer_than_a_day() {
        assertThatThrownBy(() -> new Quorum(5, null, null, Duration.ofHours(25)))
                .hasMessageContaining("a day at most");
    }
}
