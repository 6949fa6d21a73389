package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.Story;
import tools.jackson.databind.JsonNode;

/** The story of the foundation, step by step, and what stands of it after everything was stopped and started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ADecisionReleasesMoneyIT {

    private static final String CLERK = "gcc-clerk";
    private static final String COUNTY = "/api/" + Story.COUNTY;
    private static final String BOROUGH = "/api/" + Story.BOROUGH;

    private Told told;
    private Board board;
    private Board partnership;
    private String may;
    private Told.Asked asked;
    private String officerDecision;

    @BeforeAll
    void start(@TempDir Path data) {
        told = Told.on(data);
    }

    @AfterAll
    void stop() {
        told.close();
    }

    @Test
    @Order(1)
    void two_councils_and_an_nhs_board_share_the_platform() {
        told.story().registerTenants();

        assertThat(told.api().get(CLERK, "/api/tenants").get("items")).hasSize(3);
    }

    @Test
    @Order(2)
    void the_board_of_2019_stands_with_20_seats_19_members_and_six_voting_units() {
        board = told.story().formHealthAndWellbeingBoard();
        partnership = told.story().formLocalityPartnership();

        JsonNode size = told.api()
                .get(CLERK, COUNTY + "/bodies/" + board.id() + "?on=2019-05-14")
                .get("membership");
        assertThat(size.get("seats").asInt()).isEqualTo(20);
        assertThat(size.get("members").asInt()).isEqualTo(19);
        assertThat(size.get("votingUnits").asInt()).isEqualTo(6);
    }

    @Test
    @Order(3)
    void the_meeting_of_14_May_2019_is_quorate_with_16_of_19_members_and_5_of_6_units() {
        may = told.story().holdMeetingOfMay2019(board);

        JsonNode quorum = told.api().get(CLERK, COUNTY + "/meetings/" + may + "/quorum");
        assertThat(quorum.get("membersPresent").asInt()).isEqualTo(16);
        assertThat(quorum.get("membersNeeded").asInt()).isEqualTo(5);
        assertThat(quorum.get("unitsPresent").asInt()).isEqualTo(5);
        assertThat(quorum.get("unitsNeeded").asInt()).isEqualTo(4);
        assertThat(quorum.get("quorate").asBoolean()).isTrue();
        assertThat(quorum.at("/unitsMissing/0").asString()).isEqualTo("NHS England");
    }

    @Test
    @Order(4)
    void its_seven_decisions_stand_in_the_register_numbered_without_a_gap() {
        JsonNode register = told.api()
                .await(
                        CLERK,
                        COUNTY + "/decisions?body=" + board.id(),
                        found -> found.get("items").size() == 7);

        assertThat(register.get("items"))
                .extracting(entry -> entry.get("number").asInt())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    @Order(5)
    void the_meeting_of_23_July_2019_is_on_the_calendar_with_its_agenda() {
        String july = told.story().publishMeetingOfJuly2019(board);

        JsonNode meeting = told.api().get(CLERK, COUNTY + "/meetings/" + july);
        assertThat(meeting.get("status").asString()).isEqualTo("published");
        assertThat(meeting.get("agenda")).hasSize(11);
        assertThat(meeting.at("/dates/publishBy").asString()).isEqualTo("2019-07-15");
        assertThat(meeting.at("/dates/questionsCloseAt").asString()).startsWith("2019-07-16T10:00");
    }

    @Test
    @Order(6)
    void the_seven_indicators_compare_with_England_and_the_South_West_as_in_the_strategy() {
        told.story().loadIndicators();

        Map<String, List<String>> results = new TreeMap<>();
        JsonNode listed = told.api().get(CLERK, COUNTY + "/indicators?area=E10000013");
        for (JsonNode indicator : listed.get("items")) {
            results.put(
                    indicator.get("code").asString(),
                    List.of(result(indicator, "E92000001"), result(indicator, "E12000009")));
        }
        assertThat(results)
                .containsOnly(
                        Map.entry("2.13ii", List.of("better", "similar")),
                        Map.entry("2.23iv", List.of("similar", "similar")),
                        Map.entry("2.23iii", List.of("similar", "similar")),
                        Map.entry("1.18i", List.of("similar", "similar")),
                        Map.entry("1.18ii", List.of("worse", "similar")),
                        Map.entry("2.06i", List.of("worse", "worse")),
                        Map.entry("2.06ii", List.of("better", "worse")));
    }

    @Test
    @Order(7)
    void a_request_with_its_conditions_confirmed_is_reserved_and_stands_on_the_forward_plan() {
        asked = told.ask(partnership);

        Balances.of(told.api(), asked.fund()).are("40000.00", "0.00");
    }

    @Test
    @Order(8)
    void the_partnership_votes_and_the_request_is_agreed_but_nothing_is_committed_yet() {
        JsonNode closed = told.story().closeVote(told.story().meetAndVote(partnership, asked.planItem()));
        told.story().awaitAgreedByPartnership(asked.request());

        assertThat(closed.at("/result/outcome").asString()).isEqualTo("carried");
        assertThat(closed.at("/result/for").asInt()).isEqualTo(4);
        assertThat(closed.at("/result/abstentions").asInt()).isEqualTo(1);
        Balances.of(told.api(), asked.fund()).are("40000.00", "0.00");
    }

    @Test
    @Order(9)
    void the_officers_decision_is_refused_until_the_consultation_is_recorded() {
        officerDecision = told.story().draftOfficerDecision(asked.request());

        assertThat(told.story().tryRecordingOfficerDecision(officerDecision)).isEqualTo(422);
        Balances.of(told.api(), asked.fund()).are("40000.00", "0.00");
    }

    @Test
    @Order(10)
    void once_it_is_the_decision_stands_and_the_money_is_committed() {
        told.story().recordConsultation(officerDecision);
        told.story().recordOfficerDecision(officerDecision);
        told.story().awaitCommitted(asked.request());

        Balances.of(told.api(), asked.fund()).are("0.00", "40000.00");
    }

    @Test
    @Order(11)
    void a_partner_has_seen_both_decisions_as_CloudEvents_that_match_the_published_contract() {
        try (Partner partner = new Partner(told.brokers(), "decisions")) {
            List<CloudEvent> all = partner.awaitOne(
                    decision -> decision.at("/content/officer/office").isString());
            List<CloudEvent> aboutTheRequest = all.stream()
                    .filter(event -> Partner.data(event)
                            .at("/content/subject/id")
                            .asString("")
                            .equals(asked.request()))
                    .toList();

            assertThat(aboutTheRequest).hasSize(2);
            assertThat(all)
                    .allSatisfy(event -> assertThat(Partner.faultsOf(event)).isEmpty());
            assertThat(all).extracting(CloudEvent::getId).doesNotHaveDuplicates();
            assertThat(aboutTheRequest)
                    .extracting(event -> event.getExtension("tenant"))
                    .containsOnly(Story.BOROUGH);
        }
    }

    @Test
    @Order(12)
    void all_of_it_is_still_there_after_everything_was_stopped_and_started_again() {
        told.story().end();
        told.stopAndStartAgain();

        Balances.of(told.api(), asked.fund()).are("0.00", "40000.00");
        assertThat(told.api()
                        .get(CLERK, COUNTY + "/meetings/" + may)
                        .get("status")
                        .asString())
                .isEqualTo("closed");
        assertThat(told.api()
                        .get(CLERK, COUNTY + "/decisions?body=" + board.id())
                        .get("items"))
                .hasSize(7);
        assertThat(told.api()
                        .get(CLERK, BOROUGH + "/requests/" + asked.request())
                        .get("status")
                        .asString())
                .isEqualTo("committed");
        assertThat(told.api().get(CLERK, COUNTY + "/indicators?area=E10000013").get("items"))
                .hasSize(7);
    }

    private static String result(JsonNode indicator, String benchmark) {
        for (JsonNode comparison : indicator.get("comparisons")) {
            if (comparison.at("/benchmark/code").asString().equals(benchmark)) {
                return comparison.get("result").asString();
            }
        }
        return "none";
    }
}
