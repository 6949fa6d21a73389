package org.quorate.meetings.roll.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Rule;

@Rule("R-MEM-6")
class RollOnADateTests {

    @Test
    void the_board_of_2019_has_20_seats_and_19_members() {
        Roll roll = Hwb.roll();

        assertThat(roll.seats()).isEqualTo(20);
        assertThat(roll.members()).hasSize(19);
    }

    @Test
    void one_person_holds_the_seats_of_both_trusts() {
        Member chair = Hwb.roll().member(Place.person(Hwb.CHAIR_OF_TWO_TRUSTS)).orElseThrow();

        assertThat(chair.seats())
                .extracting(seat -> requireNonNull(seat.organisation()).name())
                .containsExactly("Gloucestershire Care Services NHS Trust", "2gether NHS Foundation Trust");
    }

    @Test
    void a_term_covers_its_first_and_its_last_day() {
        LocalDate first = LocalDate.of(2019, 5, 14);
        LocalDate last = LocalDate.of(2019, 7, 23);
        Seat seat = new Seat(
                "seat",
                "Chief Fire Officer",
                null,
                null,
                true,
                null,
                LocalDate.of(2013, 4, 1),
                null,
                List.of(new Seat.Term(
                        Place.person("Chief Fire Officer"), "Chief Fire Officer", null, first, last, null)));

        assertThat(seat.heldOn(first.minusDays(1))).isEmpty();
        assertThat(seat.heldOn(first)).isPresent();
        assertThat(seat.heldOn(last)).isPresent();
        assertThat(seat.heldOn(last.plusDays(1))).isEmpty();
    }

    @Test
    void goes_by_the_constitution_in_force_that_day() {
        Constitution old = Hwb.constitution();
        Constitution later = new Constitution(
                2,
                LocalDate.of(2019, 6, 1),
                null,
                old.voting(),
                old.quorum(),
                old.meetings(),
                old.substitutesAllowed(),
                old.codeOfConduct());
        Body body = new Body(Hwb.ID, Hwb.NAME, "active", List.of(), List.of(old, later), List.of(), List.of());

        assertThat(body.on(LocalDate.of(2019, 5, 31))
                        .orElseThrow()
                        .constitution()
                        .version())
                .isEqualTo(1);
        assertThat(body.on(LocalDate.of(2019, 6, 1))
                        .orElseThrow()
                        .constitution()
                        .version())
                .isEqualTo(2);
        assertThat(body.on(LocalDate.of(2013, 3, 31))).isEmpty();
    }
}
