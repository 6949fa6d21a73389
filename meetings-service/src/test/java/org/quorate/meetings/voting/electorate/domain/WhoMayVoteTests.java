package org.quorate.meetings.voting.electorate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-VOT-1")
class WhoMayVoteTests {

    private static final String COUNCILLOR = "County councillor 4";

    private final Electorate board = Freezing.of(Hwb.roll(), ofMay().attendance());

    @Test
    void a_unit_votes_through_any_one_of_its_nominees_who_are_there() {
        assertThat(granted(board.admit(clerk("NHS", null))).through()).isNull();
        assertThat(granted(board.admit(clerk("NHS", "Additional CCG member")))
                        .voter()
                        .key())
                .isEqualTo("NHS");
        assertThat(granted(board.admit(member(COUNCILLOR, null))).voter().key()).isEqualTo("County council");
    }

    @Test
    void a_member_who_holds_two_seats_of_one_unit_votes_for_it_without_naming_it() {
        assertThat(granted(board.admit(member(Hwb.CHAIR_OF_TWO_TRUSTS, null)))
                        .voter()
                        .key())
                .isEqualTo("NHS");
    }

    @Test
    @Rule("R-MEM-10")
    void a_substitute_votes_by_show_of_hands_and_the_member_who_is_away_does_not() {
        Nominee through = granted(board.admit(clerk("PCC and Constabulary", "Chief Constable")))
                .through();

        assertThat(through).isNotNull();
        assertThat(through.name()).isEqualTo("Assistant Chief Constable for the Chief Constable");
        assertThat(refusal(board.admit(member("Chief Constable", null))))
                .isEqualTo(new ElectorateRefusal.NotThere("Chief Constable", ""));
    }

    @Test
    void what_has_no_vote_is_refused() {
        assertThat(refusal(board.admit(clerk("Fire and rescue", null))))
                .isEqualTo(new ElectorateRefusal.NoSuchUnit("Fire and rescue", Hwb.UNITS));
        assertThat(refusal(board.admit(member("A member of the public", null))))
                .isEqualTo(new ElectorateRefusal.CallerHasNoVote());
        assertThat(refusal(board.admit(clerk(null, null))))
                .isEqualTo(new ElectorateRefusal.VoterNotNamed("/unit", "voting unit"));
    }

    @Test
    void nobody_votes_for_a_unit_that_is_not_theirs() {
        assertThat(refusal(board.admit(member(COUNCILLOR, "NHS"))))
                .isEqualTo(new ElectorateRefusal.NotOfThatUnit("NHS", "/unit"));
        assertThat(refusal(board.admit(clerk("NHS", COUNCILLOR))))
                .isEqualTo(new ElectorateRefusal.NotOfThatUnit("NHS", "/person"));
    }

    @Test
    @Rule("R-VOT-2")
    void whoever_is_absent_does_not_vote() {
        assertThat(refusal(board.admit(clerk("NHS England", null))))
                .isEqualTo(new ElectorateRefusal.NotThere("NHS England", "/unit"));
        assertThat(refusal(board.admit(clerk("PCC and Constabulary", "Police and Crime Commissioner"))))
                .isEqualTo(new ElectorateRefusal.NotThere("Police and Crime Commissioner", "/person"));
        assertThat(refusal(board.admit(member("Police and Crime Commissioner", null))))
                .isEqualTo(new ElectorateRefusal.NotThere("Police and Crime Commissioner", ""));
    }

    @Test
    void where_members_vote_each_votes_for_oneself() {
        Electorate group = groupOf("Member 1", "Member 2", "Member 3", "Member 4", "Member 5");

        assertThat(granted(group.admit(member("Member 2", null))).voter().name())
                .isEqualTo("Member 2");
        assertThat(granted(group.admit(clerk(null, "Member 3"))).voter().name()).isEqualTo("Member 3");
        assertThat(refusal(group.admit(clerk("NHS", null))))
                .isEqualTo(new ElectorateRefusal.WrongKindOfVoter("/unit", "member"));
        assertThat(refusal(group.admit(clerk(null, "Nobody")))).isEqualTo(new ElectorateRefusal.NotOnTheRoll());
    }

    @Test
    @Rule("R-VOT-2")
    void there_are_no_proxies() {
        Electorate group = groupOf("Member 1", "Member 2", "Member 3", "Member 4", "Member 5");
        Claim forAnother = new Claim.ByMember(Place.account("Member 1"), null, Place.person("Member 2"));

        assertThat(refusal(group.admit(forAnother))).isEqualTo(new ElectorateRefusal.SomeoneElsesVote());
        assertThat(refusal(group.admit(clerk(null, "Member 6"))))
                .isEqualTo(new ElectorateRefusal.NotThere("Member 6", "/person"));
    }

    @Test
    @Rule("R-MTG-8")
    void who_has_a_pecuniary_interest_in_the_item_takes_no_part_and_others_of_the_unit_vote() {
        Electorate without =
                Freezing.of(Hwb.roll(), ofMay().attendance(), java.util.Set.of(Place.person(COUNCILLOR)), false);

        assertThat(refusal(without.admit(member(COUNCILLOR, null))))
                .isEqualTo(new ElectorateRefusal.Interested(COUNCILLOR, ""));
        assertThat(refusal(without.admit(clerk("County council", COUNCILLOR))))
                .isEqualTo(new ElectorateRefusal.Interested(COUNCILLOR, "/person"));
        assertThat(granted(without.admit(member("County councillor 1", null)))
                        .voter()
                        .key())
                .isEqualTo("County council");
    }

    @Test
    @Rule("R-MEM-16")
    void who_has_not_accepted_the_code_does_not_vote_where_it_is_asked_for_first() {
        Electorate group = Freezing.of(
                Ilp.rollAskingForACode(6),
                Given.inSession(
                                Ilp.rollAskingForACode(6),
                                List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5"))
                        .attendance());

        assertThat(refusal(group.admit(member("Member 1", null))))
                .isEqualTo(new ElectorateRefusal.CodeNotAccepted("Member 1", ""));
        assertThat(group.there()).isZero();
    }

    @Test
    @Rule("R-VOT-6")
    void where_officers_are_elected_each_member_has_a_vote_even_if_the_body_votes_by_unit() {
        Electorate members = Freezing.of(Hwb.roll(), ofMay().attendance(), java.util.Set.of(), true);

        assertThat(granted(members.admit(member(COUNCILLOR, null))).voter().name())
                .isEqualTo(COUNCILLOR);
        assertThat(members.there()).isEqualTo(16);
    }

    private static Electorate groupOf(String... there) {
        Roll roll = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
        return Freezing.of(roll, Given.inSession(roll, List.of(there)).attendance());
    }

    private static Meeting ofMay() {
        return Given.ofMay();
    }

    private static Claim clerk(@Nullable String unit, @Nullable String holder) {
        return new Claim.ByTheClerk(unit, holder == null ? null : Place.person(holder));
    }

    private static Claim member(String holder, @Nullable String unit) {
        return new Claim.ByMember(Place.account(holder), unit, null);
    }
}
