package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.testkit.Rule;

@Rule("R-MEM-6")
class SizeOfABodyTests {

    private final Seat careServices = Boards.seat("Chair, Care Services", Boards.party("Care Services"), "NHS");
    private final Seat twogether = Boards.seat("Chair, 2gether", Boards.party("2gether"), "NHS");
    private final Seat council = Boards.seat("County councillor", Boards.COUNTY, "County council");
    private final Holder chairOfBoth = Boards.holder("Chair of both trusts");

    @Test
    void counts_a_person_in_two_seats_once() {
        Body board = Boards.with(Boards.with(Boards.board(), careServices), twogether);
        board = Boards.held(board, careServices, chairOfBoth, APRIL_2018);
        board = Boards.held(board, twogether, chairOfBoth, APRIL_2018);

        assertThat(board.sizeOn(MAY_2019)).isEqualTo(new Size(2, 1, 1));
    }

    @Test
    void is_as_of_a_day() {
        Body board = Boards.with(Boards.with(Boards.board(), council), careServices);
        board = Boards.held(board, council, Boards.holder("Councillor"), MAY_2019);

        assertThat(board.sizeOn(APRIL_2018.minusDays(1))).isEqualTo(new Size(0, 0, 0));
        assertThat(board.sizeOn(MAY_2019.minusDays(1))).isEqualTo(new Size(2, 0, 2));
        assertThat(board.sizeOn(MAY_2019)).isEqualTo(new Size(2, 1, 2));
    }

    @Test
    void counts_the_units_of_the_constitution_where_votes_are_by_unit() {
        Body constituted = ((Adoption.Adopted)
                        Boards.board().adopt(Constitutions.healthAndWellbeingBoard(), APRIL_2018))
                .change()
                .body();
        Body board = Boards.with(constituted, council);

        assertThat(board.sizeOn(MAY_2019).votingUnits()).isEqualTo(6);
    }

    @Test
    void counts_each_voting_member_where_votes_are_by_member() {
        Body board = ((Adoption.Adopted)
                        Boards.with(Boards.board(), council).adopt(Constitutions.ofMembers(1), APRIL_2018))
                .change()
                .body();
        TermId term = Boards.term();
        board = ((Appointment.Appointed) board.appoint(council.id(), term, chairOfBoth, APRIL_2018, null))
                .change()
                .body();

        assertThat(board.sizeOn(MAY_2019)).isEqualTo(new Size(1, 1, 1));

        Body left = ((Departure.Ended) board.end(term, new Ending(MAY_2019, Ending.Reason.CEASED), MAY_2019, MAY_2019))
                .change()
                .body();
        assertThat(left.sizeOn(MAY_2019.plusDays(1))).isEqualTo(new Size(1, 0, 0));
    }
}
