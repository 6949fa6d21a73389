package org.quorate.membership.requirements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.testkit.Rule;

@Rule({"R-MEM-1", "R-MEM-3"})
class CheckingWhoMustSitTests {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 23);
    private static final Party FIRE = new Party(new OrganisationId(UUID.randomUUID()), "Fire and Rescue Service");
    private static final Requirement DIRECTOR =
            new Requirement("Director of public health", "director of public health", null, "s194(2)(d)");
    private static final Requirement AUTHORITY = new Requirement("Fire", null, FIRE.id(), "s5");

    @Test
    void finds_it_met_by_a_seat_on_that_ground_that_someone_holds() {
        Seat seat = seat("Director of Public Health", null, held(null));

        assertThat(check(DIRECTOR, seat)).isEqualTo(new Finding.Met(DIRECTOR, List.of(seat), null));
    }

    @Test
    void finds_it_met_by_a_seat_that_the_organisation_fills() {
        Seat seat = seat(null, FIRE, held(null));

        assertThat(check(AUTHORITY, seat)).isInstanceOf(Finding.Met.class);
        assertThat(check(DIRECTOR, seat)).isInstanceOf(Finding.Missing.class);
    }

    @Test
    void finds_it_vacant_where_nobody_holds_the_seat() {
        Seat seat = seat("director of public health", null, List.of());

        assertThat(check(DIRECTOR, seat)).isEqualTo(new Finding.Vacant(DIRECTOR, List.of(seat)));
    }

    @Test
    void finds_it_missing_where_there_is_no_such_seat() {
        assertThat(check(DIRECTOR, seat("councillor", null, held(null)))).isEqualTo(new Finding.Missing(DIRECTOR));
    }

    @Test
    void tells_when_it_will_not_be_met_for_long() {
        LocalDate soon = DAY.plusMonths(3);

        assertThat(check(DIRECTOR, seat("director of public health", null, held(soon))))
                .extracting(finding -> ((Finding.Met) finding).endsOn())
                .isEqualTo(soon);
        assertThat(check(DIRECTOR, seat("director of public health", null, held(soon.plusDays(1)))))
                .extracting(finding -> ((Finding.Met) finding).endsOn())
                .isNull();
    }

    @Test
    void is_of_a_set_that_is_in_force_from_its_first_day_to_its_last() {
        RequirementSet set = new RequirementSet("hwb-2013", "Core", DAY, DAY.plusYears(1), List.of(DIRECTOR));

        assertThat(set.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(set.isInForceOn(DAY)).isTrue();
        assertThat(set.isInForceOn(DAY.plusYears(1))).isTrue();
        assertThat(set.isInForceOn(DAY.plusYears(1).plusDays(1))).isFalse();
    }

    @Test
    void needs_a_ground_or_an_organisation_and_not_both() {
        assertThatThrownBy(() -> new Requirement("Fire", null, null, "s5")).hasMessageContaining("one of the two");
        assertThatThrownBy(() -> new Requirement("Fire", "fire", FIRE.id(), "s5"))
                .hasMessageContaining("one of the two");
    }

    private static Finding check(Requirement requirement, Seat seat) {
        RequirementSet set = new RequirementSet("a-set", "A set", DAY, null, List.of(requirement));
        return new Check(set, new Seats(List.of(seat)), DAY, Period.ofMonths(3))
                .findings()
                .getFirst();
    }

    private static List<Term> held(@Nullable LocalDate until) {
        Holder holder = new Holder(new PersonId(UUID.randomUUID()), "Director", null);
        return List.of(new Term(new TermId(UUID.randomUUID()), holder, DAY.minusYears(1), until, null));
    }

    private static Seat seat(@Nullable String ground, @Nullable Party party, List<Term> terms) {
        return new Seat(
                new SeatId(UUID.randomUUID()), "A seat", party, null, true, ground, DAY.minusYears(1), null, terms);
    }
}
