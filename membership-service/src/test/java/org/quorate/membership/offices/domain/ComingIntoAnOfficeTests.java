package org.quorate.membership.offices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.Boards;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.testkit.Rule;

@Rule("R-MEM-14")
class ComingIntoAnOfficeTests {

    private final Seat leaders = Boards.seat("Leader of the council", Boards.COUNTY, null);
    private final Seat directors = Boards.seat("Director of Public Health", Boards.COUNTY, null);
    private final Holder leader = Boards.holder("Leader of the council");
    private final Holder director = Boards.holder("Director of Public Health");
    private final Body board = strategicGroup();

    @Test
    void lasts_for_two_years_to_the_day_where_the_constitution_says_so() {
        OfficeHolding.Held held = held(board.take(chair(leaders, leader, MAY_2019, null, false)));

        assertThat(held.office().until()).isEqualTo(LocalDate.of(2021, 5, 13));
        assertThat(held.change().body().officesOn(LocalDate.of(2021, 5, 13))).hasSize(1);
        assertThat(held.change().body().officesOn(LocalDate.of(2021, 5, 14))).isEmpty();
        assertThat(held.change().body().officesOn(MAY_2019.minusDays(1))).isEmpty();
    }

    @Test
    void lasts_as_long_as_was_said_where_something_was_said() {
        LocalDate until = LocalDate.of(2019, 12, 31);

        assertThat(held(board.take(chair(leaders, leader, MAY_2019, until, false)))
                        .office()
                        .until())
                .isEqualTo(until);
        assertThat(board.take(chair(leaders, leader, MAY_2019, MAY_2019.minusDays(1), false)))
                .isEqualTo(new OfficeHolding.NotTaken(new Taking.EndBeforeStart(MAY_2019)));
    }

    @Test
    void ends_the_time_of_whoever_had_it_before_on_the_day_before() {
        Office first = chair(leaders, leader, MAY_2019, null, false);
        LocalDate later = MAY_2019.plusMonths(6);

        OfficeHolding.Held second =
                held(held(board.take(first)).change().body().take(chair(directors, director, later, null, false)));

        BodyEvent.OfficeTaken taken = (BodyEvent.OfficeTaken) second.change().event();
        assertThat(taken.succeeded()).extracting(Office::id).containsExactly(first.id());
        Body after = second.change().body();
        assertThat(after.offices().find(first.id()).orElseThrow().ending())
                .isEqualTo(new Office.Ending(later.minusDays(1), Office.Reason.SUCCEEDED));
        assertThat(after.officesOn(later)).extracting(Office::holder).containsExactly(director);
        assertThat(after.officesOn(later.minusDays(1)))
                .extracting(Office::holder)
                .containsExactly(leader);
    }

    @Test
    void is_refused_before_one_who_has_it_from_the_same_day_or_later() {
        Office first = chair(leaders, leader, MAY_2019, null, false);
        Body chaired = held(board.take(first)).change().body();

        assertThat(chaired.take(chair(directors, director, MAY_2019, null, false)))
                .isEqualTo(new OfficeHolding.NotTaken(new Taking.HeldByAnother(
                        chaired.offices().find(first.id()).orElseThrow())));
        assertThat(chaired.take(chair(directors, director, APRIL_2018, null, false)))
                .isInstanceOf(OfficeHolding.NotTaken.class);
        assertThat(chaired.take(chair(directors, director, APRIL_2018, MAY_2019.minusDays(1), false)))
                .isInstanceOf(OfficeHolding.Held.class);
    }

    @Test
    void goes_on_beside_another_who_holds_it_jointly() {
        Body chaired = held(board.take(chair(leaders, leader, MAY_2019, null, true)))
                .change()
                .body();

        Body both = held(chaired.take(chair(directors, director, MAY_2019, null, true)))
                .change()
                .body();

        assertThat(both.officesOn(MAY_2019)).hasSize(2);
    }

    @Test
    void ends_with_the_seat_that_it_is_held_by() {
        Body chaired = held(board.take(chair(leaders, leader, MAY_2019, null, false)))
                .change()
                .body();
        LocalDate left = MAY_2019.plusDays(30);
        Term term = chaired.seats().find(leaders.id()).orElseThrow().terms().getFirst();

        Body after = ((Departure.Ended)
                        chaired.end(term.id(), new Ending(left, Ending.Reason.CEASED), MAY_2019, MAY_2019))
                .change()
                .body();

        assertThat(after.officesOn(left)).hasSize(1);
        assertThat(after.officesOn(left.plusDays(1))).isEmpty();
        assertThat(after.offices().all().getFirst().ending()).isEqualTo(new Office.Ending(left, Office.Reason.CEASED));
    }

    @Test
    void ends_once_and_within_its_time() {
        Office office = chair(leaders, leader, MAY_2019, null, false);
        Body chaired = held(board.take(office)).change().body();
        Office.Ending ending = new Office.Ending(MAY_2019.plusDays(9), Office.Reason.RESIGNED);

        assertThat(chaired.leave(office.id(), new Office.Ending(MAY_2019.minusDays(1), Office.Reason.RESIGNED)))
                .isEqualTo(new OfficeHolding.BeforeItsStart(MAY_2019));
        assertThat(chaired.leave(office.id(), new Office.Ending(MAY_2019.plusYears(2), Office.Reason.RESIGNED)))
                .isEqualTo(new OfficeHolding.AfterItsEnd(LocalDate.of(2021, 5, 13)));
        Body left = held(chaired.leave(office.id(), ending)).change().body();
        assertThat(left.leave(office.id(), ending)).isEqualTo(new OfficeHolding.EndedAlready(ending));
        assertThat(left.officesOn(MAY_2019.plusDays(10))).isEmpty();
    }

    @Test
    void has_its_end_recorded_when_its_time_has_run_out() {
        Body chaired = held(board.take(chair(leaders, leader, MAY_2019, null, false)))
                .change()
                .body();
        LocalDate last = LocalDate.of(2021, 5, 13);

        assertThat(chaired.expire(last)).isEmpty();
        Body expired = chaired.expire(last.plusDays(1)).orElseThrow().body();
        assertThat(expired.offices().all().getFirst().ending())
                .isEqualTo(new Office.Ending(last, Office.Reason.EXPIRED));
        assertThat(expired.expire(last.plusDays(2))).isEmpty();
    }

    private Body strategicGroup() {
        Body adopted = ((Adoption.Adopted) Boards.board().adopt(Constitutions.strategicGroup(), APRIL_2018))
                .change()
                .body();
        Body seated = Boards.with(Boards.with(adopted, leaders), directors);
        return Boards.held(Boards.held(seated, leaders, leader, APRIL_2018), directors, director, APRIL_2018);
    }

    private Office chair(Seat seat, Holder holder, LocalDate from, @Nullable LocalDate until, boolean jointly) {
        Term term = board.seats().find(seat.id()).orElseThrow().terms().getFirst();
        return new Office(
                new OfficeId(UUID.randomUUID()),
                "chair",
                holder,
                new Office.Place(seat.id(), term.id()),
                jointly,
                from,
                until,
                Office.How.ELECTED,
                null,
                null);
    }

    private static OfficeHolding.Held held(OfficeHolding holding) {
        assertThat(holding).isInstanceOf(OfficeHolding.Held.class);
        return (OfficeHolding.Held) holding;
    }
}
