package org.quorate.membership.drafts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.membership.Clerk;
import org.quorate.membership.Decisions;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule({"R-DEC-2", "R-DEC-5"})
class ADraftThatIsDecidedTests {

    private static final LocalDate RATIFIED = LocalDate.of(2022, 5, 18);

    @Autowired
    private Api api;

    private final Events events = Events.on("decisions");

    private Clerk clerk;
    private String body;
    private String draft;
    private Subject subject;

    @BeforeEach
    void aDraft() {
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Health and Wellbeing Board");
        ApiAnswer begun = clerk.post(
                "bodies/" + body + "/constitutions/drafts",
                Map.of("terms", Map.of("voting", Map.of("by", "member"), "quorum", Map.of("members", 5))));
        draft = Clerk.created(begun);
        subject = new Subject(begun.text("/subject/service"), begun.text("/subject/type"), begun.text("/subject/id"));
    }

    @AfterEach
    void enough() {
        events.close();
    }

    @Test
    void comes_into_force_on_the_day_that_the_decision_names() {
        tell(carried(RATIFIED, null));

        awaitVersions(1);
        ApiAnswer kept = clerk.get("bodies/" + body + "/constitutions/1");
        assertThat(kept.text("/inForceFrom")).isEqualTo("2022-05-18");
        assertThat(clerk.get("bodies/" + body + "?on=2022-05-17")
                        .at("/constitution")
                        .isMissingNode())
                .isTrue();
        assertThat(show().text("/status")).isEqualTo("adopted");
    }

    @Test
    void does_so_once_however_often_the_decision_is_heard() {
        DecisionRecorded decision = carried(RATIFIED, null);
        String event = UUID.randomUUID().toString();
        events.tell(event, decision, Tenants.COUNTY, decision.decisionId(), 1);
        awaitVersions(1);
        events.tell(event, decision, Tenants.COUNTY, decision.decisionId(), 1);
        tell(carried(RATIFIED.plusYears(1), null));
        settle();

        assertThat(versions()).isEqualTo(1);
        assertThat(show().at("/setback").isMissingNode()).isTrue();
    }

    @Test
    void waits_for_the_decision_that_completes_its_pathway() {
        tell(carried(LocalDate.of(2022, 1, 18), new DecisionTaken.PathwayStep("hwb-terms", 1, 3, "consider", false)));
        tell(carried(LocalDate.of(2022, 3, 14), new DecisionTaken.PathwayStep("hwb-terms", 2, 3, "consider", false)));
        settle();
        assertThat(versions()).isZero();

        tell(carried(RATIFIED, new DecisionTaken.PathwayStep("hwb-terms", 3, 3, "ratify", true)));

        awaitVersions(1);
        assertThat(clerk.get("bodies/" + body + "/constitutions/1").text("/inForceFrom"))
                .isEqualTo("2022-05-18");
    }

    @Test
    void stays_a_draft_when_it_is_refused() {
        tell(Decisions.of(subject, "lost", RATIFIED, null, null));
        settle();

        assertThat(versions()).isZero();
        assertThat(show().text("/status")).isEqualTo("draft");
    }

    @Test
    @Rule("R-ALL-1")
    void is_not_moved_by_a_body_of_another_tenant() {
        DecisionRecorded decision = carried(RATIFIED, null);
        events.tell(decision, Tenants.BOROUGH, decision.decisionId(), 1);
        settle();

        assertThat(versions()).isZero();
    }

    @Test
    void says_why_where_it_cannot_come_into_force() {
        clerk.post(
                "bodies/" + body + "/constitutions",
                Map.of(
                        "inForceFrom", "2022-06-01",
                        "voting", Map.of("by", "member"),
                        "quorum", Map.of("members", 3)));

        tell(carried(RATIFIED, null));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !show().at("/setback").isMissingNode());
        assertThat(show().text("/setback/why")).contains("version 1, which is from 2022-06-01");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void is_left_alone_by_a_decision_about_nothing_that_is_here() {
        for (String id : new String[] {"x", "x/y", body + "/" + UUID.randomUUID(), UUID.randomUUID() + "/" + draft}) {
            tell(Decisions.about("constitution", id, "carried", RATIFIED));
        }
        settle();

        assertThat(versions()).isZero();
    }

    private DecisionRecorded carried(LocalDate from, DecisionTaken.PathwayStep step) {
        return Decisions.of(subject, "carried", from, step, null);
    }

    private void tell(DecisionRecorded decision) {
        events.tell(decision, Tenants.COUNTY, decision.decisionId(), 1);
    }

    /** Until a decision told after all others has been acted on. */
    private void settle() {
        String other = clerk.body("Body told of last");
        String last = Clerk.created(clerk.post(
                "bodies/" + other + "/constitutions/drafts",
                Map.of("terms", Map.of("voting", Map.of("by", "member"), "quorum", Map.of("members", 5)))));
        // Decisions of one register come in their order; these go the way of the same key.
        for (int partition = 0; partition < 12; partition++) {
            DecisionRecorded decision = Decisions.about("constitution", other + "/" + last, "carried", RATIFIED);
            events.tell(decision, Tenants.COUNTY, decision.decisionId(), 1);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> clerk.get("bodies/" + other + "/constitutions")
                                .at("/items")
                                .size()
                        == 1);
    }

    private void awaitVersions(int number) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> versions() == number);
    }

    private int versions() {
        return clerk.get("bodies/" + body + "/constitutions").at("/items").size();
    }

    private ApiAnswer show() {
        return clerk.speaking().get(clerk.path("bodies/" + body + "/constitutions/drafts/" + draft));
    }
}
