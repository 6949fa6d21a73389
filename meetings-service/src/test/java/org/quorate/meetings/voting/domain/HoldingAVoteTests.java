package org.quorate.meetings.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.testkit.Rule;

class HoldingAVoteTests {

    private static final DecisionId DECISION = new DecisionId(UUID.randomUUID());
    private static final List<String> FIVE = List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5");

    @Test
    @Rule("R-MTG-7")
    void does_not_begin_without_a_quorum() {
        Meeting meeting = Given.inSession(Hwb.roll(), List.of("Chief Constable"));

        assertThat(refusal(open(motion(meeting, "ordinary", false, null), meeting, Hwb.roll())))
                .isEqualTo(new MeetingRefusal.NoQuorum(meeting.quorum(Hwb.roll())));
    }

    @Test
    @Rule("R-MTG-7")
    void does_not_begin_outside_a_meeting() {
        Meeting meeting = Given.called();

        assertThat(refusal(open(motion(meeting, "ordinary", false, null), meeting, Hwb.roll())))
                .isInstanceOf(MeetingRefusal.NotSo.class);
    }

    @Test
    @Rule("R-MEM-12")
    void on_an_expulsion_is_out_of_order_without_a_recorded_offer_to_be_heard() {
        Roll roll = group(new CastingVote(true, true));
        Meeting meeting = Given.inSession(roll, FIVE);

        assertThat(refusal(open(motion(meeting, "expulsion", false, null), meeting, roll)))
                .isEqualTo(new VotingRefusal.NotOfferedToBeHeard());
        assertThat(next(open(motion(meeting, "expulsion", false, LocalDate.of(2019, 5, 1)), meeting, roll))
                        .status())
                .isInstanceOf(MotionStatus.Open.class);
    }

    @Test
    @Rule({"R-VOT-3", "R-MEM-12"})
    void on_an_expulsion_is_carried_by_6_to_3_and_lost_by_5_to_3() {
        assertThat(outcome(counted("expulsion", votes(6, 3, 0)))).isEqualTo(VoteOutcome.CARRIED);
        assertThat(outcome(counted("expulsion", votes(5, 3, 0)))).isEqualTo(VoteOutcome.LOST);
    }

    @Test
    @Rule("R-VOT-3")
    void leaves_abstentions_uncounted() {
        assertThat(outcome(counted("ordinary", votes(2, 1, 6)))).isEqualTo(VoteOutcome.CARRIED);
        assertThat(outcome(counted("ordinary", votes(0, 0, 9)))).isEqualTo(VoteOutcome.LOST);
    }

    @Test
    @Rule("R-DEC-1")
    void makes_a_decision_with_its_votes_and_its_quorum() {
        var counted = granted(
                closing(group(new CastingVote(true, true)), "ordinary", false).count(votes(3, 2, 0), DECISION));

        assertThat(counted.events()).singleElement().satisfies(event -> {
            var decision = ((MotionEvent.Decided) event).decision();
            assertThat(decision.word()).isEqualTo(Word.AGREED);
            assertThat(decision.effectiveFrom()).isEqualTo("2019-05-14");
            assertThat(decision.occasion().quorum()).isNotNull();
            assertThat(decision.occasion().votes()).isNotNull();
            assertThat(decision.occasion().votes().votesFor()).isEqualTo(3);
            assertThat(decision.occasion().votes().needed()).isEqualTo("more than half of the votes cast");
        });
    }

    @Test
    @Rule("R-VOT-4")
    void is_tied_where_the_votes_are_equal_until_whoever_presides_breaks_it() {
        Motion tied = next(
                closing(group(new CastingVote(true, true)), "ordinary", false).count(votes(2, 2, 1), DECISION));

        assertThat(tied.status()).isInstanceOf(MotionStatus.Tied.class);
        assertThat(outcome(next(tied.breakTie(new TieBreak.CastingVote(Choice.FOR, "Member 1"), DECISION))))
                .isEqualTo(VoteOutcome.CARRIED);
        assertThat(outcome(next(tied.breakTie(new TieBreak.CastingVote(Choice.AGAINST, "Member 1"), DECISION))))
                .isEqualTo(VoteOutcome.LOST);
        assertThat(outcome(next(tied.breakTie(new TieBreak.CastingVote(Choice.ABSTAIN, "Member 1"), DECISION))))
                .isEqualTo(VoteOutcome.LOST);
    }

    @Test
    @Rule("R-VOT-4")
    void is_lost_by_a_tie_that_would_bind_a_member_beyond_the_chairs_authority() {
        assertThat(outcome(next(closing(group(new CastingVote(true, true)), "ordinary", true)
                        .count(votes(2, 2, 0), DECISION))))
                .isEqualTo(VoteOutcome.LOST);
        assertThat(next(closing(group(new CastingVote(true, false)), "ordinary", true)
                                .count(votes(2, 2, 0), DECISION))
                        .status())
                .isInstanceOf(MotionStatus.Tied.class);
    }

    @Test
    @Rule("R-VOT-4")
    void is_lost_by_a_tie_where_there_is_no_casting_vote() {
        assertThat(outcome(next(closing(group(new CastingVote(false, false)), "ordinary", false)
                        .count(votes(2, 2, 0), DECISION))))
                .isEqualTo(VoteOutcome.LOST);
    }

    @Test
    @Rule("R-VOT-4")
    void leaves_no_tie_to_break_where_more_than_half_is_needed_anyway() {
        assertThat(outcome(counted("expulsion", votes(2, 2, 0)))).isEqualTo(VoteOutcome.LOST);
    }

    @Test
    @Rule("R-MTG-7")
    void is_void_where_the_quorum_was_lost_while_it_was_open_even_if_it_came_back() {
        Roll roll = group(new CastingVote(true, true));
        Meeting meeting = Given.inSession(roll, FIVE);
        Motion open = next(open(motion(meeting, "ordinary", false, null), meeting, roll));
        Meeting lost =
                next(meeting.attend(Place.person("Member 5"), new Presence.Absent(), roll, at("2019-05-14T10:31")));
        Meeting back =
                next(lost.attend(Place.person("Member 5"), new Presence.Present(), roll, at("2019-05-14T10:32")));

        for (Meeting then : List.of(lost, back)) {
            Motion closing = next(open.close(then, roll, null, at("2019-05-14T10:33")));
            var counted = granted(closing.count(votes(5, 0, 0), DECISION));

            assertThat(outcome(counted.next())).isEqualTo(VoteOutcome.VOID);
            assertThat(counted.events()).isEmpty();
        }
    }

    @Test
    @Rule("R-MTG-7")
    void is_not_void_for_a_quorum_lost_before_it_opened() {
        Roll roll = group(new CastingVote(true, true));
        Meeting meeting = Given.inSession(roll, FIVE);
        Meeting back =
                next(next(meeting.attend(Place.person("Member 5"), new Presence.Absent(), roll, at("2019-05-14T10:10")))
                        .attend(Place.person("Member 5"), new Presence.Present(), roll, at("2019-05-14T10:12")));
        Motion open = next(open(motion(back, "ordinary", false, null), back, roll));

        assertThat(outcome(next(next(open.close(back, roll, null, at("2019-05-14T10:33")))
                        .count(votes(5, 0, 0), DECISION))))
                .isEqualTo(VoteOutcome.CARRIED);
    }

    @Test
    @Rule("R-VOT-9")
    void is_counted_once_and_never_again() {
        Motion closed = counted("ordinary", votes(3, 2, 0));
        Meeting meeting = Given.inSession(group(new CastingVote(true, true)), FIVE);

        assertThat(refusal(closed.count(votes(0, 5, 0), DECISION))).isInstanceOf(VotingRefusal.NotSo.class);
        assertThat(refusal(closed.close(meeting, group(new CastingVote(true, true)), null, at("2019-05-14T11:00"))))
                .isInstanceOf(VotingRefusal.NotSo.class);
        assertThat(refusal(closed.breakTie(new TieBreak.CastingVote(Choice.FOR, "Member 1"), DECISION)))
                .isInstanceOf(VotingRefusal.NotSo.class);
    }

    private static Motion counted(String kind, Tally tally) {
        return next(closing(group(new CastingVote(true, true)), kind, false).count(tally, DECISION));
    }

    private static Motion closing(Roll roll, String kind, boolean bindsMembers) {
        Meeting meeting = Given.inSession(roll, FIVE);
        Motion open = next(open(motion(meeting, kind, bindsMembers, LocalDate.of(2019, 5, 1)), meeting, roll));
        return next(open.close(meeting, roll, null, at("2019-05-14T10:33")));
    }

    private static VoteOutcome outcome(Motion motion) {
        return ((MotionStatus.Closed) motion.status()).outcome();
    }

    private static org.quorate.meetings.answer.Answer<org.quorate.meetings.answer.Change<Motion, MotionEvent>> open(
            Motion motion, Meeting meeting, Roll roll) {
        return motion.open(meeting, roll, new ElectorateId(UUID.randomUUID()), null, at("2019-05-14T10:30"), DECISION);
    }

    private static Roll group(CastingVote castingVote) {
        return Ilp.rollOf(9, List.of(new Constitution.Majority("expulsion", Ilp.twoThirds(), false)), castingVote);
    }

    private static Motion motion(Meeting meeting, String kind, boolean bindsMembers, @Nullable LocalDate offered) {
        return Motion.proposed(
                new MotionId(UUID.randomUUID()),
                meeting,
                new Proposal(
                        null,
                        "That it be so",
                        kind,
                        null,
                        bindsMembers,
                        offered,
                        null,
                        Word.AGREED,
                        new Question.Carrying(),
                        null));
    }

    private static Tally votes(int votesFor, int against, int abstentions) {
        List<Tally.Counted> votes = new ArrayList<>();
        add(votes, Choice.FOR, votesFor);
        add(votes, Choice.AGAINST, against);
        add(votes, Choice.ABSTAIN, abstentions);
        return new Tally(votes);
    }

    private static void add(List<Tally.Counted> votes, Choice choice, int many) {
        for (int vote = 0; vote < many; vote++) {
            String voter = "Member " + (votes.size() + 1);
            votes.add(new Tally.Counted(voter, voter, choice, voter, 1));
        }
    }
}
