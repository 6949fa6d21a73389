package org.quorate.meetings.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;
import static org.quorate.meetings.voting.domain.Sittings.decisionOf;
import static org.quorate.meetings.voting.domain.Sittings.votes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.electorate.domain.Freezing;
import org.quorate.meetings.voting.question.domain.Terms;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.testkit.Rule;

@Rule("R-VOT-3")
class CountingHandsTests {

    private final Roll roll = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
    private final Sittings sitting = new Sittings(
            Given.inSession(roll, List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5")), roll);
    private final Motion motion = sitting.proposed(Proposal.of("That it be so"));
    private final Electorate electorate = Freezing.of(roll, sitting.meeting().attendance());

    @Test
    void records_how_many_there_were_and_no_names() {
        Decision decision = decisionOf(sitting.voted(motion, votes("for", 3, "against", 1, "abstain", 1)));

        assertThat(decision.occasion().votes()).isNotNull();
        assertThat(decision.occasion().votes().votesFor()).isEqualTo(3);
        assertThat(decision.occasion().votes().abstentions()).isEqualTo(1);
        assertThat(decision.occasion().votes().named()).isEmpty();
        assertThat(decision.occasion().votes().secret()).isFalse();
    }

    @Test
    void finds_no_more_hands_than_there_are_voters_in_the_room() {
        Terms terms = terms(Manner.COUNTED);

        assertThat(refusal(Hands.of(votes("for", 4, "against", 2), terms, electorate)))
                .isEqualTo(new HandsRefusal.TooMany(6, 5));
        assertThat(granted(Hands.of(votes("for", 4, "against", 1), terms, electorate))
                        .tally())
                .isNotNull();
    }

    @Test
    void is_asked_for_where_hands_are_counted_and_only_there() {
        assertThat(refusal(Hands.of(null, terms(Manner.COUNTED), electorate))).isEqualTo(new HandsRefusal.NotCounted());
        assertThat(refusal(Hands.of(votes("for", 4), terms(Manner.NAMED), electorate)))
                .isEqualTo(new HandsRefusal.NotByCounting(Manner.NAMED));
        assertThat(refusal(Hands.of(votes("perhaps", 4), terms(Manner.COUNTED), electorate)))
                .isEqualTo(new HandsRefusal.NotOnOffer(new Choice("perhaps")));
    }

    private Terms terms(Manner manner) {
        return next(sitting.put(motion, manner)).lastVote().orElseThrow().terms();
    }
}
