package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.bodies.domain.profile.Venue;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.quorum.Including;
import org.quorate.testkit.Rule;

class AdoptingAConstitutionTests {

    private final Body board = Boards.with(Boards.board(), Boards.seat("Councillor", Boards.COUNTY, "County council"));

    @Test
    void brings_it_into_force_from_its_day() {
        Adoption.Adopted adopted =
                (Adoption.Adopted) Boards.board().adopt(Constitutions.healthAndWellbeingBoard(), APRIL_2018);

        assertThat(adopted.version().number()).isEqualTo(1);
        assertThat(adopted.change().body().constitutions().on(APRIL_2018)).hasValue(adopted.version());
        assertThat(adopted.change().event()).isEqualTo(new BodyEvent.ConstitutionAdopted(adopted.version()));
    }

    @Test
    void is_refused_when_it_would_rewrite_the_last_one() {
        Body constituted = ((Adoption.Adopted) board.adopt(Constitutions.ofMembers(1), MAY_2019))
                .change()
                .body();

        assertThat(constituted.adopt(Constitutions.ofMembers(1), MAY_2019))
                .isInstanceOf(Adoption.NotAfterTheLast.class);
        assertThat(constituted.adopt(Constitutions.ofMembers(1), MAY_2019.plusDays(1)))
                .isInstanceOf(Adoption.Adopted.class);
    }

    @Test
    @Rule("R-MTG-6")
    void is_refused_when_the_body_has_fewer_seats_than_its_quorum() {
        assertThat(board.adopt(Constitutions.ofMembers(2), MAY_2019))
                .isEqualTo(new Adoption.Unworkable(new Flaw(
                        "/quorum/members",
                        "R-MTG-6",
                        "can never be met: 2 members are needed, and the seats of the body are 1")));
    }

    @Test
    @Rule("R-MTG-6")
    void may_come_before_the_seats() {
        assertThat(Boards.board().adopt(Constitutions.ofMembers(5), MAY_2019)).isInstanceOf(Adoption.Adopted.class);
    }

    @Test
    @Rule("R-VOT-1")
    void is_refused_when_a_seat_belongs_to_a_unit_that_it_does_not_list() {
        Body odd = Boards.with(board, Boards.seat("LEP", Boards.party("GFirst LEP"), "Business"));

        assertThat(odd.adopt(Constitutions.healthAndWellbeingBoard(), MAY_2019))
                .isEqualTo(new Adoption.Unworkable(new Flaw(
                        "/voting/units", "R-VOT-1", "does not list Business, to which a seat of the body belongs")));
    }

    @Test
    @Rule("R-MEM-17")
    void is_refused_when_an_organisation_fills_more_seats_than_it_lets() {
        Body two = Boards.with(board, Boards.seat("Councillor 2", Boards.COUNTY, "County council"));

        assertThat(two.adopt(Constitutions.withACapOf(1), MAY_2019))
                .isEqualTo(new Adoption.Unworkable(new Flaw(
                        "/membership/seatsPerOrganisation",
                        "R-MEM-17",
                        "Gloucestershire County Council fills 2 seats, more than 1")));
        assertThat(two.adopt(Constitutions.withACapOf(2), MAY_2019)).isInstanceOf(Adoption.Adopted.class);
    }

    @Test
    @Rule("R-MTG-6")
    void is_refused_when_the_quorum_is_more_than_the_room_seats() {
        Profile inASmallRoom =
                new Profile("Group", "group", List.of(), new Venue("Committee Room", 4), APRIL_2018, null);
        Body small = Body.establish(board.id(), inASmallRoom, Standing.Status.ACTIVE, MAY_2019)
                .body();

        assertThat(small.adopt(Constitutions.ofMembers(5), MAY_2019))
                .isEqualTo(new Adoption.Unworkable(new Flaw(
                        "/quorum/members", "R-MTG-6", "can never be met: 5 members are needed, and the room seats 4")));
        assertThat(small.adopt(Constitutions.ofMembers(4), MAY_2019)).isInstanceOf(Adoption.Adopted.class);
    }

    @Test
    @Rule("R-MTG-6")
    void is_refused_when_fewer_units_have_a_seat_than_the_quorum_needs() {
        assertThat(board.adopt(Constitutions.healthAndWellbeingBoard(), MAY_2019))
                .isEqualTo(new Adoption.Unworkable(new Flaw(
                        "/quorum/units", "R-MTG-6", "can never be met: 4 voting units are needed, and 1 have a seat")));
    }

    @Test
    @Rule("R-MTG-6")
    void is_refused_when_nobody_can_be_there_for_a_group_that_must_be() {
        Including councillor = new Including(Including.Group.ORGANISATION, "gloucestershire county council", 1);
        Including board = new Including(Including.Group.SECTOR, "NHS", 1);

        assertThat(this.board.adopt(Constitutions.including(councillor), MAY_2019))
                .isInstanceOf(Adoption.Adopted.class);
        assertThat(this.board.adopt(Constitutions.including(councillor, board), MAY_2019))
                .isEqualTo(new Adoption.Unworkable(new Flaw(
                        "/quorum/including/1",
                        "R-MTG-6",
                        "can never be met: 1 of NHS are needed, and 0 seats are theirs")));
    }
}
