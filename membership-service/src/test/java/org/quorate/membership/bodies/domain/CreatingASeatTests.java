package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.testkit.Rule;

class CreatingASeatTests {

    private final Seat seat = Boards.seat("Councillor", Boards.COUNTY, "County council");

    @Test
    void adds_it_to_the_body_vacant_from_its_first_day() {
        Body seated = Boards.with(Boards.board(), seat);

        assertThat(seated.seats().on(APRIL_2018)).containsExactly(seat);
        assertThat(seat.vacantSince(MAY_2019)).hasValue(APRIL_2018);
        assertThat(seat.vacantSince(APRIL_2018.minusDays(1))).isEmpty();
    }

    @Test
    @Rule("R-VOT-1")
    void is_refused_in_a_voting_unit_that_the_constitution_does_not_know() {
        Body board = ((Adoption.Adopted) Boards.board().adopt(Constitutions.healthAndWellbeingBoard(), APRIL_2018))
                .change()
                .body();

        assertThat(board.seat(Boards.seat("LEP", null, "Business")))
                .isEqualTo(new Seating.UnknownUnit("Business", Constitutions.UNITS));
        assertThat(board.seat(Boards.seat("Chief Fire Officer", null, null))).isInstanceOf(Seating.Created.class);
    }

    @Test
    @Rule("R-MEM-17")
    void is_refused_over_the_cap_on_seats_of_one_organisation() {
        Body board = ((Adoption.Adopted) Boards.with(Boards.board(), seat).adopt(Constitutions.withACapOf(1), MAY_2019))
                .change()
                .body();

        assertThat(board.seat(Boards.seat("Councillor 2", Boards.COUNTY, null)))
                .isEqualTo(new Seating.OverTheCap(Boards.COUNTY, 1));
        assertThat(board.seat(Boards.seat("VCSE", Boards.party("VCSE Alliance"), null)))
                .isInstanceOf(Seating.Created.class);
    }
}
