package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.testkit.Rule;

@Rule("R-VOT-1")
class OneUnitAPersonTests {

    private final Seat hospitals = Boards.seat("Chair, hospitals trust", null, "NHS");
    private final Seat mental = Boards.seat("Chair, mental health trust", null, "NHS");
    private final Seat county = Boards.seat("Councillor", Boards.COUNTY, "County council");
    private final Holder chair = Boards.holder("Chair of both trusts");
    private final Body board = board();

    @Test
    @Rule("R-MEM-6")
    void may_hold_two_seats_of_the_same_unit() {
        assertThat(appoint(board, mental, MAY_2019)).isInstanceOf(Appointment.Appointed.class);
    }

    @Test
    void may_not_vote_in_two_units_at_the_same_time() {
        assertThat(appoint(board, county, MAY_2019))
                .isEqualTo(new Appointment.InAnotherUnit(
                        board.seats().find(hospitals.id()).orElseThrow()));
    }

    @Test
    void may_vote_in_one_unit_after_the_other() {
        Body left = left(board, hospitals, MAY_2019);

        assertThat(appoint(left, county, MAY_2019)).isInstanceOf(Appointment.InAnotherUnit.class);
        assertThat(appoint(left, county, MAY_2019.plusDays(1))).isInstanceOf(Appointment.Appointed.class);
    }

    @Test
    void may_sit_without_a_vote_wherever() {
        Seat observer = new Seat(
                new org.quorate.membership.seats.domain.SeatId(java.util.UUID.randomUUID()),
                "Observer",
                Boards.COUNTY,
                "County council",
                false,
                null,
                APRIL_2018,
                null,
                java.util.List.of());

        assertThat(appoint(Boards.with(board, observer), observer, MAY_2019)).isInstanceOf(Appointment.Appointed.class);
    }

    @Test
    void is_no_matter_where_each_member_votes() {
        Body members =
                Boards.held(Boards.with(Boards.with(Boards.board(), hospitals), county), hospitals, chair, APRIL_2018);

        assertThat(appoint(members, county, MAY_2019)).isInstanceOf(Appointment.Appointed.class);
    }

    @Test
    void keeps_units_from_voting_where_somebody_sits_in_two_by_then() {
        Body members =
                Boards.held(Boards.with(Boards.with(Boards.board(), hospitals), county), hospitals, chair, APRIL_2018);
        Body both = Boards.held(members, county, chair, MAY_2019);

        assertThat(both.adopt(Constitutions.byUnit(), APRIL_2018))
                .isEqualTo(new Adoption.Unworkable(new Flaw(
                        "/voting/by",
                        "R-VOT-1",
                        "cannot be unit: Chair of both trusts sits in two of the units, NHS and County council")));
        assertThat(left(both, county, MAY_2019.plusYears(1)).adopt(Constitutions.byUnit(), MAY_2019.plusYears(1)))
                .isInstanceOf(Adoption.Unworkable.class);
        assertThat(left(both, county, MAY_2019.plusYears(1))
                        .adopt(Constitutions.byUnit(), MAY_2019.plusYears(1).plusDays(1)))
                .isInstanceOf(Adoption.Adopted.class);
    }

    @Test
    void keeps_a_seat_from_moving_to_another_unit_than_the_holders_other_seat() {
        Body both = Boards.held(board, mental, chair, MAY_2019);
        Face moved = new Face(mental.title(), null, "NHS England", true, null);

        assertThat(both.change(mental.id(), moved, MAY_2019.plusDays(1)))
                .isEqualTo(
                        new Reseating.InTwoUnits("Chair of both trusts sits in two of the units, NHS England and NHS"));
        assertThat(left(both, hospitals, MAY_2019).change(mental.id(), moved, MAY_2019.plusDays(1)))
                .isInstanceOf(Reseating.Reseated.class);
        assertThat(left(both, hospitals, MAY_2019).change(mental.id(), moved, MAY_2019))
                .isInstanceOf(Reseating.InTwoUnits.class);
        assertThat(both.change(
                        mental.id(), new Face(mental.title(), null, "NHS England", false, null), MAY_2019.plusDays(1)))
                .isInstanceOf(Reseating.Reseated.class);
    }

    @Test
    void lets_units_vote_again_that_did_not_in_between() {
        Body byMember = ((Adoption.Adopted) board.adopt(Constitutions.ofMembers(1), MAY_2019))
                .change()
                .body();

        assertThat(appoint(byMember, county, MAY_2019.minusDays(1))).isInstanceOf(Appointment.InAnotherUnit.class);
        Body both = Boards.held(byMember, county, chair, MAY_2019);
        assertThat(both.adopt(Constitutions.byUnit(), MAY_2019.plusYears(1))).isInstanceOf(Adoption.Unworkable.class);
    }

    private static Body left(Body body, Seat seat, LocalDate on) {
        TermId term =
                body.seats().find(seat.id()).orElseThrow().terms().getFirst().id();
        return ((Departure.Ended) body.end(term, new Ending(on, Ending.Reason.CEASED), MAY_2019, MAY_2019))
                .change()
                .body();
    }

    private Appointment appoint(Body body, Seat seat, LocalDate from) {
        return body.appoint(seat.id(), Boards.term(), chair, from, null);
    }

    private Body board() {
        Body adopted = ((Adoption.Adopted) Boards.board().adopt(Constitutions.healthAndWellbeingBoard(), APRIL_2018))
                .change()
                .body();
        Body seated = Boards.with(Boards.with(Boards.with(adopted, hospitals), mental), county);
        return Boards.held(seated, hospitals, chair, APRIL_2018);
    }
}
