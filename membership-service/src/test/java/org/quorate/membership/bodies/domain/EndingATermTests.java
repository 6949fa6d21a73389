package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Ending.Reason;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.testkit.Rule;

class EndingATermTests {

    private final Seat seat = Boards.seat("Housing", Boards.party("Housing associations"), null);
    private final TermId term = Boards.term();
    private final Body board = boardWithATermFrom(APRIL_2018);

    @Test
    @Rule("R-MEM-7")
    void by_resignation_is_refused_a_day_short_of_a_months_notice() {
        assertThat(resign(LocalDate.of(2019, 6, 13)))
                .isEqualTo(new Departure.NoticeTooShort(Period.ofMonths(1), LocalDate.of(2019, 6, 14)));
    }

    @Test
    @Rule("R-MEM-7")
    void by_resignation_with_a_months_notice_is_a_future_end() {
        Departure.Ended ended = (Departure.Ended) resign(LocalDate.of(2019, 6, 14));

        assertThat(ended.seat().termOn(LocalDate.of(2019, 6, 14))).isPresent();
        assertThat(ended.seat().termOn(LocalDate.of(2019, 6, 15))).isEmpty();
        assertThat(ended.change().event())
                .isEqualTo(new BodyEvent.TermEnded(
                        seat.id(), ended.term(), new Ending(LocalDate.of(2019, 6, 14), Reason.RESIGNED)));
    }

    @ParameterizedTest
    @Rule("R-MEM-7")
    @CsvSource({"2019-01-31, 2019-02-28", "2019-12-31, 2020-01-31", "2020-01-31, 2020-02-29"})
    void by_resignation_reckons_a_month_by_the_calendar(LocalDate notice, LocalDate earliest) {
        Ending onTime = new Ending(earliest, Reason.RESIGNED);
        Ending dayEarly = new Ending(earliest.minusDays(1), Reason.RESIGNED);

        assertThat(board.end(term, dayEarly, notice, notice)).isInstanceOf(Departure.NoticeTooShort.class);
        assertThat(board.end(term, onTime, notice, notice)).isInstanceOf(Departure.Ended.class);
    }

    @Test
    @Rule("R-MEM-7")
    void by_resignation_counts_from_the_day_of_the_letter() {
        Ending ending = new Ending(LocalDate.of(2019, 6, 1), Reason.RESIGNED);

        assertThat(board.end(term, ending, LocalDate.of(2019, 5, 1), MAY_2019)).isInstanceOf(Departure.Ended.class);
    }

    @Test
    @Rule("R-MEM-7")
    void by_resignation_is_refused_for_a_letter_that_has_not_come() {
        Ending ending = new Ending(LocalDate.of(2019, 12, 1), Reason.RESIGNED);

        assertThat(board.end(term, ending, MAY_2019.plusDays(1), MAY_2019))
                .isEqualTo(new Departure.NoticeAhead(MAY_2019));
    }

    @Test
    @Rule("R-MEM-7")
    void by_resignation_needs_no_notice_where_the_constitution_asks_for_none() {
        Body other = held(Boards.with(Boards.board(), seat), APRIL_2018);

        assertThat(other.end(term, new Ending(MAY_2019, Reason.RESIGNED), MAY_2019, MAY_2019))
                .isInstanceOf(Departure.Ended.class);
    }

    @Test
    @Rule("R-MEM-8")
    void by_the_loss_of_a_post_is_at_once() {
        Departure.Ended ended = (Departure.Ended) end(new Ending(MAY_2019, Reason.CEASED));

        assertThat(ended.seat().vacantSince(MAY_2019)).isEmpty();
        assertThat(ended.seat().vacantSince(MAY_2019.plusDays(1))).hasValue(MAY_2019.plusDays(1));
    }

    @Test
    @Rule("R-MEM-13")
    void leaves_a_vacancy_since_the_day_after() {
        Departure.Ended ended = (Departure.Ended) end(new Ending(MAY_2019, Reason.REMOVED));

        assertThat(ended.seat().vacantSince(MAY_2019.plusYears(1))).hasValue(MAY_2019.plusDays(1));
        assertThat(ended.seat().party()).isEqualTo(seat.party());
    }

    @Test
    void is_refused_before_it_started() {
        assertThat(end(new Ending(APRIL_2018.minusDays(1), Reason.CEASED)))
                .isEqualTo(new Departure.BeforeItsStart(APRIL_2018));
    }

    @Test
    void is_refused_twice() {
        Ending first = new Ending(MAY_2019, Reason.CEASED);
        Body left = ((Departure.Ended) end(first)).change().body();

        assertThat(left.end(term, new Ending(MAY_2019, Reason.REMOVED), MAY_2019, MAY_2019))
                .isEqualTo(new Departure.EndedAlready(first));
    }

    @Test
    void keeps_the_day_until_which_it_should_have_run() {
        LocalDate until = MAY_2019.plusYears(1);
        Body fixed = ((Appointment.Appointed) Boards.with(Boards.board(), seat)
                        .appoint(seat.id(), term, Boards.holder("Chair"), MAY_2019, until))
                .change()
                .body();

        Departure.Ended ended =
                (Departure.Ended) fixed.end(term, new Ending(MAY_2019.plusDays(9), Reason.CEASED), MAY_2019, MAY_2019);

        assertThat(ended.term().until()).isEqualTo(until);
        assertThat(ended.term().lastDay()).isEqualTo(MAY_2019.plusDays(9));
        assertThat(fixed.end(term, new Ending(until.plusDays(1), Reason.EXPIRED), MAY_2019, MAY_2019))
                .isEqualTo(new Departure.AfterItsEnd(until));
    }

    @Test
    void is_refused_for_a_term_that_is_not_there() {
        TermId other = Boards.term();

        assertThat(board.end(other, new Ending(MAY_2019, Reason.CEASED), MAY_2019, MAY_2019))
                .isEqualTo(new Departure.UnknownTerm(other));
    }

    private Departure resign(LocalDate on) {
        return end(new Ending(on, Reason.RESIGNED));
    }

    private Departure end(Ending ending) {
        return board.end(term, ending, MAY_2019, MAY_2019);
    }

    private Body boardWithATermFrom(LocalDate from) {
        Body seated = Boards.with(Boards.board(), seat);
        for (int more = 0; more < 4; more++) {
            seated = Boards.with(seated, Boards.seat("Member " + more, null, null));
        }
        Body constituted = ((Adoption.Adopted) seated.adopt(Constitutions.strategicGroup(), APRIL_2018))
                .change()
                .body();
        return held(constituted, from);
    }

    private Body held(Body body, LocalDate from) {
        return ((Appointment.Appointed) body.appoint(seat.id(), term, Boards.holder("Housing officer"), from, null))
                .change()
                .body();
    }
}
