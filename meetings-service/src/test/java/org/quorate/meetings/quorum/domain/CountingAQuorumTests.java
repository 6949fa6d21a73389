package org.quorate.meetings.quorum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Constitution.Group;
import org.quorate.meetings.roll.domain.Constitution.Membership;
import org.quorate.meetings.roll.domain.Fraction;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-MTG-6")
class CountingAQuorumTests {

    @Test
    void of_14_May_2019_finds_16_of_19_members_and_5_of_6_units_without_NHS_England() {
        Count count = Quorum.count(Hwb.roll(), people(Hwb.THERE_IN_MAY));

        assertThat(count).isEqualTo(new Count(19, 16, 5, 5, 4, List.of("NHS England"), List.of()));
        assertThat(count.isQuorate()).isTrue();
    }

    @Test
    @Rule("R-MEM-6")
    void counts_a_person_with_two_seats_once() {
        Count count = Quorum.count(Hwb.roll(), people(List.of(Hwb.CHAIR_OF_TWO_TRUSTS)));

        assertThat(count.membersPresent()).isEqualTo(1);
    }

    @Test
    void needs_every_part_that_is_stated() {
        List<String> fiveMembersOfThreeUnits = List.of(
                "County councillor 1",
                "County councillor 2",
                "Healthwatch representative",
                "Chief Constable",
                "Police and Crime Commissioner");
        List<String> fourMembersOfFourUnits = List.of(
                "County councillor 1", "Healthwatch representative", "Chief Constable", "Accountable Officer, CCG");

        assertThat(Quorum.count(Hwb.roll(), people(fiveMembersOfThreeUnits)).isQuorate())
                .isFalse();
        assertThat(Quorum.count(Hwb.roll(), people(fourMembersOfFourUnits)).isQuorate())
                .isFalse();
        assertThat(Quorum.count(
                                Hwb.roll(),
                                people(Stream.concat(fourMembersOfFourUnits.stream(), Stream.of("County councillor 2"))
                                        .toList()))
                        .isQuorate())
                .isTrue();
    }

    @Test
    void rounds_a_fraction_up() {
        assertThat(new Fraction(1, 4).roundedUpOf(19)).isEqualTo(5);
        assertThat(new Fraction(1, 4).roundedUpOf(20)).isEqualTo(5);
        assertThat(new Fraction(1, 4).roundedUpOf(21)).isEqualTo(6);
        assertThat(new Fraction(1, 4).roundedUpOf(26)).isEqualTo(7);
    }

    @Test
    @Rule("R-MEM-6")
    void takes_members_or_seats_for_the_membership_as_the_constitution_says() {
        Constitution of = Hwb.constitution();
        Constitution bySeats = new Constitution(
                1,
                of.inForceFrom(),
                null,
                of.voting(),
                new Constitution.Quorum(null, new Fraction(1, 4), Membership.SEATS, null, null, List.of()),
                of.meetings(),
                true,
                null);
        Body body = new Body(
                Hwb.ID,
                Hwb.NAME,
                "active",
                List.of(),
                List.of(bySeats),
                Hwb.body().seats(),
                List.of());

        assertThat(Quorum.count(body.on(Hwb.MAY).orElseThrow(), Set.of()).membership())
                .isEqualTo(20);
        assertThat(Quorum.count(Hwb.roll(), Set.of()).membership()).isEqualTo(19);
    }

    @Test
    void of_a_group_of_the_LSP_is_five_members() {
        Roll roll = Ilp.rollOf(11, List.of(), new CastingVote(true, true));

        assertThat(Quorum.count(roll, people(members(4))).isQuorate()).isFalse();
        assertThat(Quorum.count(roll, people(members(5))).isQuorate()).isTrue();
    }

    @Test
    void passes_over_people_who_are_not_on_the_roll() {
        Count count = Quorum.count(Hwb.roll(), people(List.of("A member of the public")));

        assertThat(count.membersPresent()).isZero();
    }

    @Test
    void says_in_words_what_is_missing() {
        Count count = Quorum.count(Hwb.roll(), people(List.of("Chief Constable")));

        assertThat(count.inWordsMissing())
                .contains("1 of 5 members needed are present")
                .hasSize(2);
    }

    @Test
    void may_ask_for_some_of_a_group_to_be_among_those_present() {
        Roll roll = asking(new Constitution.Including(Group.UNIT, "NHS England", 1));

        Count without = Quorum.count(roll, people(Hwb.THERE_IN_MAY));
        Count with = Quorum.count(
                roll,
                people(Stream.concat(Hwb.THERE_IN_MAY.stream(), Stream.of("NHS England local area team representative"))
                        .toList()));

        assertThat(without.isQuorate()).isFalse();
        assertThat(without.inWordsMissing()).containsExactly("0 of 1 needed of NHS England are present");
        assertThat(with.isQuorate()).isTrue();
    }

    @Test
    void counts_a_group_by_its_organisation_too() {
        Roll roll = asking(new Constitution.Including(Group.ORGANISATION, "Gloucestershire County Council", 7));

        assertThat(Quorum.count(roll, people(Hwb.THERE_IN_MAY)).isQuorate()).isTrue();
        assertThat(Quorum.count(roll, people(List.of("Director of Public Health")))
                        .including())
                .containsExactly(new Count.Lack("Gloucestershire County Council", 1, 7));
    }

    private static Roll asking(Constitution.Including including) {
        Constitution of = Hwb.constitution();
        Constitution asking = new Constitution(
                1,
                of.inForceFrom(),
                null,
                of.voting(),
                new Constitution.Quorum(null, new Fraction(1, 4), Membership.MEMBERS, 4, null, List.of(including)),
                of.meetings(),
                true,
                null);
        return new Body(
                        Hwb.ID,
                        Hwb.NAME,
                        "active",
                        List.of(),
                        List.of(asking),
                        Hwb.body().seats(),
                        List.of())
                .on(Hwb.MAY)
                .orElseThrow();
    }

    private static List<String> members(int many) {
        return Stream.iterate(1, number -> number + 1)
                .limit(many)
                .map(number -> "Member " + number)
                .toList();
    }

    private static Set<PersonId> people(List<String> holders) {
        return holders.stream().map(Place::person).collect(Collectors.toSet());
    }
}
