package org.quorate.meetings.voting.electorate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.calendar.domain.RollCall;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

/** A deputy with an account of one's own, in place of Member 6. */
@Rule({"R-MEM-10", "R-VOT-1", "R-VOT-2"})
class VotingForAMemberTests {

    private static final String DEPUTY = "deputy-of-member-6";
    private static final PersonId MEMBER = Place.person("Member 6");
    private static final List<String> OTHERS = List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5");

    private final Roll roll = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
    private final Meeting named =
            next(RollCall.substitute(Given.called(), MEMBER, "Deputy", DEPUTY, roll, at("2019-05-10T09:00")));
    private final Meeting there =
            next(named.attend(MEMBER, new Presence.Represented("Deputy"), roll, at("2019-05-14T09:50")));

    @Test
    void the_substitute_votes_with_an_account_of_ones_own_for_the_members_seat() {
        Admission admission = granted(frozen(there).admit(with(DEPUTY)));

        assertThat(admission.voter().key()).isEqualTo(MEMBER.toString());
        assertThat(admission.through()).isEqualTo(new Nominee(MEMBER, "Deputy for the Member 6", DEPUTY));
        assertThat(granted(frozen(there).admit(new Claim.ByMember(DEPUTY, null, MEMBER)))
                        .voter())
                .as("there is one vote for the seat")
                .isEqualTo(admission.voter());
    }

    @Test
    void the_member_who_sent_the_substitute_has_no_vote_beside() {
        assertThat(refusal(frozen(there).admit(with(Place.account("Member 6")))))
                .isEqualTo(new ElectorateRefusal.NotThere("Member 6", ""));
    }

    @Test
    void the_substitute_has_no_vote_while_not_there_or_once_the_member_is() {
        Meeting inPerson = next(there.attend(MEMBER, new Presence.Present(), roll, at("2019-05-14T09:58")));

        assertThat(refusal(frozen(named).admit(with(DEPUTY)))).isEqualTo(new ElectorateRefusal.CallerHasNoVote());
        assertThat(refusal(frozen(inPerson).admit(with(DEPUTY)))).isEqualTo(new ElectorateRefusal.CallerHasNoVote());
        assertThat(granted(frozen(inPerson).admit(with(Place.account("Member 6"))))
                        .voter()
                        .key())
                .isEqualTo(MEMBER.toString());
    }

    @Test
    void nobody_has_two_votes() {
        String own = Place.account("Member 1");

        assertThat(refusal(RollCall.substitute(Given.called(), MEMBER, "Member 1", own, roll, at("2019-05-10T09:00"))))
                .as("a member has a seat already")
                .isEqualTo(new MeetingRefusal.SubstituteHasAVote());
        assertThat(refusal(RollCall.substitute(
                        named, Place.person("Member 5"), "Deputy", DEPUTY, roll, at("2019-05-10T09:00"))))
                .as("a substitute represents one member")
                .isEqualTo(new MeetingRefusal.SubstituteHasAVote());
    }

    @Test
    void a_substitute_named_before_is_given_an_account_even_when_the_meeting_has_begun() {
        Meeting without =
                next(next(RollCall.substitute(Given.called(), MEMBER, "Deputy", null, roll, at("2019-05-10T09:00")))
                        .attend(MEMBER, new Presence.Represented("Deputy"), roll, at("2019-05-14T09:50")));
        Meeting begun = next(without.open(roll, at("2019-05-14T10:00")));

        assertThat(refusal(frozen(begun).admit(with(DEPUTY)))).isEqualTo(new ElectorateRefusal.CallerHasNoVote());
        Meeting given = next(RollCall.substitute(begun, MEMBER, "Deputy", DEPUTY, roll, at("2019-05-14T10:05")));
        assertThat(granted(frozen(given).admit(with(DEPUTY))).voter().key()).isEqualTo(MEMBER.toString());
    }

    private Electorate frozen(Meeting meeting) {
        Meeting attended = meeting;
        for (String holder : OTHERS) {
            attended =
                    next(attended.attend(Place.person(holder), new Presence.Present(), roll, at("2019-05-14T09:59")));
        }
        return Freezing.of(roll, attended.attendance());
    }

    private static Claim with(String account) {
        return new Claim.ByMember(account, null, null);
    }
}
