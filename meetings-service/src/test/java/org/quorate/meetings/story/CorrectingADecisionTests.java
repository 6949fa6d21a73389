package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.application.EnteringDecisions;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-DEC-1")
class CorrectingADecisionTests {

    private static final Map<String, String> CORRECTION =
            Map.of("text", "That £25,000.00 be spent", "reason", "The minute gave the wrong amount");

    @Autowired
    private Api api;

    @Autowired
    private EnteringDecisions entering;

    @Autowired
    private SettableClock clock;

    private final String register = Clerk.newId();
    private Clerk clerk;
    private String decision;

    @BeforeEach
    void a_decision_stands_in_a_register() {
        clock.setLondon("2021-03-10T09:00");
        clerk = new Clerk(api, Tenants.BOROUGH);
        decision = new Decided(entering, Tenants.BOROUGH, register)
                .agreed("That £52,000.00 be spent", new Subject("funding", "spend-request", "r-1"));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void is_a_new_entry_that_points_to_the_old_one_which_stays_as_it_was() {
        ApiAnswer before = clerk.get("/decisions/" + decision);

        String correction = created(clerk.post("/decisions/" + decision + "/corrections", CORRECTION));

        ApiAnswer entered = clerk.awaits("/decisions/" + correction);
        assertThat(entered.at("/number").asInt()).isEqualTo(2);
        assertThat(entered.text("/corrects")).isEqualTo(decision);
        assertThat(entered.text("/reason")).isEqualTo("The minute gave the wrong amount");
        assertThat(entered.text("/text")).isEqualTo("That £25,000.00 be spent");
        assertThat(entered.text("/word")).isEqualTo("agreed");
        assertThat(entered.text("/body/name")).isEqualTo("A board");
        ApiAnswer old = clerk.get("/decisions/" + decision);
        assertThat(old.text("/text")).isEqualTo("That £52,000.00 be spent");
        assertThat(old.text("/hash")).isEqualTo(before.text("/hash"));
        assertThat(old.text("/correctedBy")).isEqualTo(correction);
        assertThat(clerk.get("/decisions?register=" + register).text("/items/1/correctedBy"))
                .isEqualTo(correction);
        assertThat(clerk.get("/decisions/verification?register=" + register)
                        .at("/intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Rule("R-DEC-5")
    void gives_no_effect_to_what_the_decision_was_about() {
        String correction = created(clerk.post("/decisions/" + decision + "/corrections", CORRECTION));

        try (Events events = Events.on("decisions")) {
            DecisionRecorded told = events.await(
                    DecisionRecorded.class, fact -> fact.decisionId().equals(correction));
            assertThat(told.content().subject()).isNull();
            assertThat(told.content().corrects()).isEqualTo(decision);
        }
    }

    @Test
    void is_itself_corrected_when_it_is_wrong_and_the_old_one_no_second_time() {
        String first = created(clerk.post("/decisions/" + decision + "/corrections", CORRECTION));
        clerk.awaits("/decisions/" + first);

        ApiAnswer again = clerk.post(
                "/decisions/" + decision + "/corrections", Map.of("text", "Something else", "reason", "Wrong again"));
        String second = created(clerk.post(
                "/decisions/" + first + "/corrections", Map.of("text", "Something else", "reason", "Wrong again")));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/detail")).contains(first);
        assertThat(clerk.awaits("/decisions/" + second).text("/corrects")).isEqualTo(first);
    }

    @Test
    @Rule({"R-ALL-1", "R-ALL-4"})
    void is_for_the_secretariat_and_says_something_else_and_why() {
        String path = "/decisions/" + decision + "/corrections";

        assertThat(clerk.as("tbc-finance", "finance")
                        .post(clerk.path(path), CORRECTION)
                        .status())
                .isEqualTo(403);
        assertThat(new Clerk(api, Tenants.COUNTY).post(path, CORRECTION).status())
                .isEqualTo(404);
        ApiAnswer same = clerk.post(path, Map.of("text", "That £52,000.00 be spent", "reason", "None"));
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.text("/errors/0/pointer")).isEqualTo("/text");
        ApiAnswer noReason = clerk.post(path, Map.of("text", "Something else"));
        assertThat(noReason.status()).isEqualTo(400);
        assertThat(noReason.text("/errors/0/pointer")).isEqualTo("/reason");
        assertThat(clerk.get("/decisions/" + decision).at("/correctedBy").isMissingNode())
                .isTrue();
    }
}
