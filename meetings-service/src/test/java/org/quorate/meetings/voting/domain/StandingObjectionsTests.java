package org.quorate.meetings.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.voting.domain.Sittings.DECISION;
import static org.quorate.meetings.voting.domain.Sittings.votes;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-VOT-5")
class StandingObjectionsTests {

    private final Roll roll = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
    private final Sittings sitting = new Sittings(
            Given.inSession(roll, List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5")), roll);
    private final ItemId item = new ItemId(UUID.randomUUID());
    private final Motion motion = sitting.proposed(Proposal.of("That it be so").about(item, null));
    private final Motion objected = next(motion.object(Place.person("Member 2"), false, sitting.meeting(), roll));

    @Test
    void forbid_a_decision_without_a_count_on_the_item_until_it_was_voted_on() {
        assertThat(Objection.standingOn(item, List.of(objected)))
                .extracting(Objection::office)
                .containsExactly("Member 2");
        assertThat(Objection.standingOn(item, List.of(next(sitting.put(objected, null)))))
                .hasSize(1);

        Motion voted = sitting.voted(objected, votes("for", 3, "against", 1)).next();
        assertThat(Objection.standingOn(item, List.of(voted))).isEmpty();
    }

    @Test
    void are_no_matter_on_another_item_or_on_business_without_one() {
        assertThat(Objection.standingOn(new ItemId(UUID.randomUUID()), List.of(objected)))
                .isEmpty();
        assertThat(Objection.standingOn(null, List.of(objected))).isEmpty();
        assertThat(Objection.standingOn(item, List.of(motion))).isEmpty();
    }

    @Test
    void on_business_without_an_item_forbid_to_decide_such_business_without_a_count_but_no_item() {
        Motion procedural = sitting.proposed(Proposal.of("That the press be admitted"));
        Motion disliked = next(procedural.object(Place.person("Member 2"), false, sitting.meeting(), roll));

        assertThat(Objection.standingOn(null, List.of(disliked))).hasSize(1);
        assertThat(Objection.standingOn(item, List.of(disliked))).isEmpty();

        Motion withdrawn = next(disliked.withdraw(at("2019-05-14T10:29"), DECISION));
        assertThat(Objection.standingOn(null, List.of(withdrawn))).hasSize(1);

        Motion voted = sitting.voted(disliked, votes("for", 3, "against", 1)).next();
        assertThat(Objection.standingOn(null, List.of(voted, withdrawn))).isEmpty();
    }

    @Test
    void are_not_got_round_by_taking_the_motion_back() {
        Motion withdrawn = next(objected.withdraw(at("2019-05-14T10:29"), DECISION));

        assertThat(Objection.standingOn(item, List.of(withdrawn))).hasSize(1);

        Motion votedAfter = sitting.voted(motion, votes("for", 3, "against", 1)).next();
        assertThat(Objection.standingOn(item, List.of(withdrawn, votedAfter))).isEmpty();
    }

    @Test
    void outlast_a_vote_that_came_before_them() {
        Motion withdrawn = next(objected.withdraw(at("2019-05-14T10:45"), DECISION));
        Motion votedBefore =
                sitting.voted(motion, votes("for", 3, "against", 1)).next();

        assertThat(Objection.standingOn(item, List.of(votedBefore, withdrawn))).hasSize(1);
    }
}
