package org.quorate.meetings.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;
import static org.quorate.meetings.voting.domain.Sittings.DECISION;
import static org.quorate.meetings.voting.domain.Sittings.decisionOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.testkit.Rule;

@Rule("R-VOT-5")
class DecidingWithoutACountTests {

    private final Roll roll = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
    private final Sittings sitting = new Sittings(
            Given.inSession(roll, List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5")), roll);
    private final Motion motion = sitting.proposed(Proposal.of("That it be so"));

    @Test
    void records_a_motion_as_agreed_without_votes() {
        Decision decision =
                decisionOf(granted(motion.agree(sitting.meeting(), roll, at("2019-05-14T10:30"), DECISION)));

        assertThat(decision.word()).isEqualTo(Word.AGREED);
        assertThat(decision.occasion().votes()).isNull();
        assertThat(decision.occasion().quorum()).isNotNull();
    }

    @Test
    void is_over_as_soon_as_one_member_objects_and_a_vote_is_needed() {
        Motion objected = next(motion.object(Place.person("Member 2"), false, sitting.meeting(), roll));

        assertThat(refusal(objected.agree(sitting.meeting(), roll, at("2019-05-14T10:30"), DECISION)))
                .isInstanceOf(VotingRefusal.ObjectedTo.class);
        assertThat(next(sitting.put(objected, null)).status()).isInstanceOf(MotionStatus.Open.class);
    }

    @Test
    void can_be_objected_to_only_by_members_who_are_there() {
        assertThat(refusal(motion.object(Place.person("Member 6"), false, sitting.meeting(), roll)))
                .isEqualTo(new VotingRefusal.MayNotObject());
        assertThat(refusal(motion.object(Place.person("Nobody"), false, sitting.meeting(), roll)))
                .isEqualTo(new VotingRefusal.MayNotObject());
    }

    @Test
    @Rule("R-VOT-3")
    void gives_way_to_a_vote_by_name_where_a_member_asks_for_one() {
        Motion objected = next(motion.object(Place.person("Member 2"), true, sitting.meeting(), roll));

        assertThat(refusal(sitting.put(objected, Manner.COUNTED))).isEqualTo(new VotingRefusal.NamesAskedFor());
        assertThat(refusal(sitting.put(objected, Manner.SECRET))).isEqualTo(new VotingRefusal.NamesAskedFor());
        assertThat(next(sitting.put(objected, Manner.NAMED)).status()).isInstanceOf(MotionStatus.Open.class);
    }

    @Test
    @Rule("R-VOT-8")
    void takes_a_motion_back_as_long_as_it_has_not_been_put() {
        Decision decision = decisionOf(granted(motion.withdraw(at("2019-05-14T10:30"), DECISION)));

        assertThat(decision.word()).isEqualTo(Word.WITHDRAWN);
        Motion open = next(sitting.put(motion, null));
        assertThat(refusal(open.withdraw(at("2019-05-14T10:31"), DECISION))).isInstanceOf(VotingRefusal.NotSo.class);
    }

    @Test
    @Rule("R-MTG-7")
    void is_not_done_without_a_quorum() {
        Sittings few = new Sittings(Given.inSession(roll, List.of("Member 1", "Member 2")), roll);
        Motion there = few.proposed(Proposal.of("That it be so"));

        assertThat(refusal(there.agree(few.meeting(), roll, at("2019-05-14T10:30"), DECISION))
                        .reason()
                        .rule())
                .isEqualTo("R-MTG-7");
    }
}
