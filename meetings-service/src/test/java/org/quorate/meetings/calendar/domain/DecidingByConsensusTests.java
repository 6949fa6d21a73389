package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.calendar.sitting.domain.Consensus;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Word;
import org.quorate.testkit.Rule;

class DecidingByConsensusTests {

    private static final Instant ELEVEN = at("2019-05-14T11:00");
    private static final Decision DECISION = new Decision(
            new DecisionId(UUID.randomUUID()),
            Hwb.BOARD,
            ELEVEN,
            Hwb.MAY,
            Word.NOTED,
            "New strategies and plans",
            null,
            Occasion.none());
    private static final Consensus CONSENSUS = new Consensus(DECISION.id(), null, DECISION.word(), DECISION.text());

    @Test
    @Rule("R-VOT-5")
    void needs_no_count() {
        Meeting meeting = Given.inSession(Hwb.roll(), Hwb.THERE_IN_MAY);

        var agreed = granted(meeting.agree(CONSENSUS, DECISION, Hwb.roll()));

        assertThat(agreed.next().decisions()).containsExactly(CONSENSUS);
        assertThat(agreed.events()).containsExactly(new MeetingEvent.DecidedByConsensus(DECISION));
    }

    @Test
    @Rule("R-MTG-7")
    void needs_a_quorum_all_the_same() {
        Meeting meeting = Given.inSession(Hwb.roll(), List.of("Chief Constable"));

        assertThat(refusal(meeting.agree(CONSENSUS, DECISION, Hwb.roll())))
                .isEqualTo(new MeetingRefusal.NoQuorum(meeting.quorum(Hwb.roll())));
    }

    @Test
    @Rule("R-VOT-5")
    void is_for_a_meeting_that_is_under_way() {
        Meeting closed = next(Given.inSession(Hwb.roll(), Hwb.THERE_IN_MAY).close(ELEVEN));

        assertThat(refusal(closed.agree(CONSENSUS, DECISION, Hwb.roll()))).isInstanceOf(MeetingRefusal.NotSo.class);
        assertThat(refusal(Given.called().agree(CONSENSUS, DECISION, Hwb.roll())))
                .isInstanceOf(MeetingRefusal.NotSo.class);
    }
}
