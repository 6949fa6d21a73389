package org.quorate.meetings.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;
import static org.quorate.meetings.voting.domain.Sittings.decisionOf;
import static org.quorate.meetings.voting.domain.Sittings.votes;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-VOT-10")
class AmendingAMotionTests {

    private static final String NEW = "That the strategy be approved, subject to consultation";

    private final Roll roll = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
    private final Sittings sitting = new Sittings(
            Given.inSession(roll, List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5")), roll);
    private final Motion motion = sitting.proposed(Proposal.of("That the strategy be approved"));
    private final MotionId amendment = new MotionId(UUID.randomUUID());
    private final Motion amended = next(motion.amend(amendment, NEW));

    @Test
    void is_decided_before_the_motion_that_it_amends() {
        assertThat(refusal(sitting.put(amended, null))).isEqualTo(new VotingRefusal.AmendmentFirst());
    }

    @Test
    void puts_its_text_in_the_place_of_the_motions_when_it_is_carried() {
        Motion carried = amended.settled(amendment, Amendment.Fate.CARRIED, NEW);

        assertThat(carried.text()).isEqualTo(NEW);
        assertThat(carried.past().amendments())
                .containsExactly(
                        new Amendment(amendment, NEW, Amendment.Fate.CARRIED, "That the strategy be approved"));
        assertThat(decisionOf(sitting.voted(carried, votes("for", 3, "against", 2)))
                        .text())
                .isEqualTo(NEW);
    }

    @Test
    void leaves_the_motion_as_it_is_when_it_falls() {
        Motion fallen = amended.settled(amendment, Amendment.Fate.FALLEN, NEW);

        assertThat(fallen.text()).isEqualTo("That the strategy be approved");
        assertThat(next(sitting.put(fallen, null)).status()).isInstanceOf(MotionStatus.Open.class);
    }

    @Test
    void is_taken_over_once() {
        Motion carried = amended.settled(amendment, Amendment.Fate.CARRIED, NEW);

        assertThat(carried.settled(amendment, Amendment.Fate.FALLEN, NEW)).isEqualTo(carried);
        assertThat(carried.settled(new MotionId(UUID.randomUUID()), Amendment.Fate.CARRIED, "Another"))
                .isEqualTo(carried);
        assertThat(amended.settled(amendment, Amendment.Fate.UNDECIDED, NEW)).isEqualTo(amended);
    }

    @Test
    void replaces_the_text_that_earlier_amendments_left() {
        MotionId second = new MotionId(UUID.randomUUID());
        Motion both =
                next(amended.settled(amendment, Amendment.Fate.CARRIED, NEW).amend(second, "Once more"));

        Motion carried = both.settled(second, Amendment.Fate.CARRIED, "Once more");

        assertThat(carried.text()).isEqualTo("Once more");
        assertThat(carried.past().amendments())
                .extracting(Amendment::before)
                .containsExactly("That the strategy be approved", NEW);
    }

    @Test
    void comes_too_late_once_the_motion_is_put() {
        Motion open = next(sitting.put(motion, null));

        assertThat(refusal(open.amend(amendment, NEW))).isInstanceOf(VotingRefusal.NotSo.class);
    }

    @Test
    void falls_when_it_is_lost_withdrawn_or_void() {
        assertThat(motion.fate()).isEqualTo(Amendment.Fate.UNDECIDED);
        assertThat(sitting.voted(motion, votes("for", 2, "against", 3)).next().fate())
                .isEqualTo(Amendment.Fate.FALLEN);
        assertThat(sitting.voted(motion, votes("for", 3, "against", 2)).next().fate())
                .isEqualTo(Amendment.Fate.CARRIED);
        assertThat(next(motion.withdraw(Given.at("2019-05-14T10:30"), Sittings.DECISION))
                        .fate())
                .isEqualTo(Amendment.Fate.FALLEN);
    }
}
