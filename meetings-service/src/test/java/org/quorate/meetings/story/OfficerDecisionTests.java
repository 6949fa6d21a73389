package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-DEC-3")
class OfficerDecisionTests {

    private static final Map<String, ?> GROUNDS = Map.of(
            "reasons",
            "It meets both conditions of the fund",
            "alternatives",
            List.of("Doing nothing"),
            "conflicts",
            List.of(),
            "decidedOn",
            "2021-03-10",
            "backgroundPapers",
            List.of(Map.of("title", "The cost plan", "sha256", "9f".repeat(32))));

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;

    @BeforeEach
    void that_day() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2021-03-10T09:00");
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void is_recorded_in_the_register_of_officers_after_the_consultation_and_not_before() {
        String id = created(officer()
                .post(
                        clerk.path("/officer-decisions"),
                        Map.of(
                                "officer",
                                "Head of Development Services",
                                "inConsultationWith",
                                "Lead Member for Health and Wellbeing",
                                "text",
                                "That the action plan and the cost plan be agreed",
                                "subject",
                                Map.of("service", "funding", "type", "spend-request", "id", "r-1"))));
        String path = clerk.path("/officer-decisions/" + id);
        ApiAnswer tooEarly = officer().post(path + "/recording", GROUNDS);
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.rule()).isEqualTo("R-DEC-3");

        done(officer()
                .post(
                        path + "/consultation",
                        Map.of(
                                "with",
                                "Lead Member for Health and Wellbeing",
                                "on",
                                "2021-03-09",
                                "response",
                                "Content")));
        ApiAnswer recorded = done(officer().post(path + "/recording", GROUNDS));

        assertThat(recorded.text("/status")).isEqualTo("recorded");
        assertThat(recorded.at("/publication/late").asBoolean()).isFalse();
        assertThat(recorded.text("/keptUntil/record")).isEqualTo("2027-03-09");
        assertThat(recorded.text("/keptUntil/papers")).isEqualTo("2025-03-09");
        ApiAnswer entry = clerk.awaits("/decisions/" + id);
        assertThat(entry.text("/register")).isEqualTo("officers");
        assertThat(entry.text("/officer/office")).isEqualTo("Head of Development Services");
        assertThat(entry.text("/officer/consultedOn")).isEqualTo("2021-03-09");
        assertThat(entry.text("/officer/alternatives/0")).isEqualTo("Doing nothing");
        assertThat(entry.text("/papers/0/title")).isEqualTo("The cost plan");
        assertThat(clerk.get("/decisions?register=officers").text("/items/0/id"))
                .isEqualTo(id);
        assertThat(clerk.get("/decisions/verification?register=officers")
                        .at("/intact")
                        .asBoolean())
                .isTrue();
        try (Events events = Events.on("decisions")) {
            DecisionRecorded told = events.await(
                    DecisionRecorded.class, fact -> fact.decisionId().equals(id));
            assertThat(told.content().officer()).isNotNull();
            assertThat(told.content().subject()).isNotNull();
        }
    }

    @Test
    @Rule({"R-ALL-1", "R-ALL-4"})
    void is_for_officers_and_asks_for_all_that_the_law_asks_for() {
        ApiAnswer byClerk =
                clerk.post("/officer-decisions", Map.of("officer", "x", "inConsultationWith", "y", "text", "z"));
        assertThat(byClerk.status()).isEqualTo(403);
        ApiAnswer incomplete = officer().post(clerk.path("/officer-decisions"), Map.of("officer", "x", "text", "z"));
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.text("/errors/0/pointer")).isEqualTo("/inConsultationWith");
        assertThat(api.asAnyone().get(clerk.path("/officer-decisions")).status())
                .isEqualTo(401);
    }

    private Api.Request officer() {
        return clerk.as("tbc-head-of-development", "officer");
    }
}
