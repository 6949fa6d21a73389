package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Transition;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.testkit.Rule;

@Rule("R-MEM-14")
class AppointingAMemberTests {

    private static final LocalDate END = MAY_2019.plusYears(2);

    private final Seat seat = Boards.seat("Director of Public Health", Boards.COUNTY, "County council", MAY_2019);
    private final Holder director = Boards.holder("Director of Public Health");
    private final Body board = Boards.with(Boards.board(), seat);

    @Test
    void gives_the_seat_to_the_person_from_the_first_day_to_the_last() {
        Appointment.Appointed appointed = (Appointment.Appointed) appoint(board, MAY_2019, END);
        Seat filled = appointed.seat();

        assertThat(filled.termOn(MAY_2019.minusDays(1))).isEmpty();
        assertThat(filled.termOn(MAY_2019)).hasValue(appointed.term());
        assertThat(filled.termOn(END)).hasValue(appointed.term());
        assertThat(filled.termOn(END.plusDays(1))).isEmpty();
        assertThat(appointed.change().event()).isEqualTo(new BodyEvent.TermStarted(seat.id(), appointed.term()));
    }

    @Test
    void is_refused_when_the_body_has_no_such_seat() {
        SeatId elsewhere = Boards.seat("Elsewhere", null, null).id();

        assertThat(board.appoint(elsewhere, Boards.term(), director, MAY_2019, null))
                .isEqualTo(new Appointment.UnknownSeat(elsewhere));
    }

    @Test
    void is_refused_when_the_end_is_before_the_start() {
        assertThat(appoint(board, MAY_2019, MAY_2019.minusDays(1))).isEqualTo(new Appointment.EndBeforeStart(MAY_2019));
    }

    @Test
    void may_be_for_one_day() {
        assertThat(appoint(board, MAY_2019, MAY_2019)).isInstanceOf(Appointment.Appointed.class);
    }

    @Test
    void is_refused_before_there_is_such_a_seat() {
        assertThat(appoint(board, MAY_2019.minusDays(1), END)).isEqualTo(new Appointment.BeforeTheSeat(MAY_2019));
    }

    @Test
    void is_refused_while_another_holds_the_seat_even_for_a_day() {
        Body taken = after(appoint(board, MAY_2019, END));

        assertThat(appoint(taken, END, null)).isInstanceOf(Appointment.Overlapping.class);
        assertThat(appoint(taken, END.plusDays(1), null)).isInstanceOf(Appointment.Appointed.class);
    }

    @Test
    void is_refused_when_a_later_term_would_be_reached() {
        Body taken = after(appoint(board, END, null));

        assertThat(appoint(taken, MAY_2019, null)).isInstanceOf(Appointment.Overlapping.class);
        assertThat(appoint(taken, MAY_2019, END)).isInstanceOf(Appointment.Overlapping.class);
        assertThat(appoint(taken, MAY_2019, END.minusDays(1))).isInstanceOf(Appointment.Appointed.class);
    }

    @Test
    @Rule("R-MEM-18")
    void is_refused_on_a_dissolved_body() {
        Body dissolved = ((Transition.Made) board.stand(Standing.Status.DISSOLVED, MAY_2019))
                .change()
                .body();

        assertThat(appoint(dissolved, MAY_2019, null)).isEqualTo(new Appointment.BodyDissolved());
    }

    private Appointment appoint(Body body, LocalDate from, @Nullable LocalDate until) {
        return body.appoint(seat.id(), Boards.term(), director, from, until);
    }

    private static Body after(Appointment appointment) {
        return ((Appointment.Appointed) appointment).change().body();
    }
}
