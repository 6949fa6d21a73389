package org.quorate.membership.decisions.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.membership.Decisions;
import org.quorate.membership.decisions.application.About;
import org.quorate.testkit.Rule;

@Rule("R-DEC-5")
class ActingOnADecisionTests {

    @Test
    void is_for_the_type_of_subject_that_it_names_alone() {
        DecisionRecorded decision = Decisions.about("constitution", "x/y", "carried");

        assertThat(About.subject(decision, "constitution")).contains("x/y");
        assertThat(About.subject(decision, "term")).isEmpty();
    }

    @Test
    void needs_more_than_a_decision_that_was_lost_or_recommended() {
        assertThat(About.givesEffect(Decisions.about("constitution", "x/y", "carried")))
                .isTrue();
        assertThat(About.givesEffect(Decisions.about("constitution", "x/y", "lost")))
                .isFalse();
        assertThat(About.givesEffect(Decisions.about("constitution", "x/y", "recommended")))
                .isFalse();
    }

    @Test
    @Rule("R-DEC-2")
    void waits_for_the_step_that_completes_a_pathway() {
        assertThat(About.givesEffect(Decisions.on(step(2, false)))).isFalse();
        assertThat(About.givesEffect(Decisions.on(step(3, true)))).isTrue();
    }

    private static DecisionTaken.PathwayStep step(int number, boolean completes) {
        return new DecisionTaken.PathwayStep("pathway", number, 3, "ratify", completes);
    }
}
