package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.answers.Transition;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.bodies.domain.profile.Standing.Status;
import org.quorate.testkit.Rule;

@Rule("R-MEM-18")
class StandingOfABodyTests {

    private final Body board = Boards.board();

    @Test
    void is_kept_as_of_each_day() {
        Body inactive = made(board.stand(Status.INACTIVE, MAY_2019));

        assertThat(inactive.standingOn(MAY_2019.minusDays(1))).isEqualTo(new Standing(Status.ACTIVE, APRIL_2018));
        assertThat(inactive.standingOn(MAY_2019)).isEqualTo(new Standing(Status.INACTIVE, MAY_2019));
    }

    @Test
    void can_come_back_from_inactivity() {
        Body back = made(made(board.stand(Status.INACTIVE, MAY_2019)).stand(Status.ACTIVE, MAY_2019.plusYears(1)));

        assertThat(back.standings()).hasSize(3);
    }

    @Test
    void does_not_change_into_itself() {
        assertThat(board.stand(Status.ACTIVE, MAY_2019)).isInstanceOf(Transition.StandsSoAlready.class);
    }

    @Test
    void stays_dissolved() {
        Body dissolved = made(board.stand(Status.DISSOLVED, MAY_2019));

        assertThat(dissolved.stand(Status.ACTIVE, MAY_2019.plusDays(1)))
                .isEqualTo(new Transition.DissolvedForGood(new Standing(Status.DISSOLVED, MAY_2019)));
    }

    private static Body made(Transition transition) {
        return ((Transition.Made) transition).change().body();
    }
}
