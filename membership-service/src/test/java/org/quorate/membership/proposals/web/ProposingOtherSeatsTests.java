package org.quorate.membership.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.membership.Clerk;
import org.quorate.membership.Decisions;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MEM-5")
class ProposingOtherSeatsTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final Events events = Events.on("decisions");

    private Clerk clerk;
    private String body;
    private String alliance;
    private String going;
    private String passing;

    @BeforeEach
    void aBoardUnderReview() {
        clock.setLondon("2019-07-23T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        alliance = clerk.organisation("VCSE Alliance");
        going = clerk.seat(body, "Chair, LEP", clerk.organisation("LEP"), null);
        passing = clerk.seat(body, "Chair, CCG", clerk.organisation("CCG"), null);
        clerk.term(body, going, clerk.person("Chair of the LEP"), "2018-05-01");
        clerk.term(body, passing, clerk.person("Chair of the CCG"), "2018-05-01");
    }

    @AfterEach
    void enough() {
        events.close();
        clock.release();
    }

    @Test
    void changes_nothing_and_shows_what_the_body_would_come_to() {
        ApiAnswer drafted = propose();

        assertThat(drafted.status()).as(drafted.body().toString()).isEqualTo(201);
        assertThat(drafted.text("/status")).isEqualTo("draft");
        assertThat(drafted.at("/comesTo/before/seats").asInt()).isEqualTo(2);
        assertThat(drafted.at("/comesTo/after/seats").asInt()).isEqualTo(2);
        assertThat(drafted.text("/changes/0/add/title")).isEqualTo("VCSE representative");
        assertThat(clerk.get("bodies/" + body + "?on=2020-01-01").text("/seats/0/title"))
                .isEqualTo("Chair, LEP");
    }

    @Test
    void takes_effect_as_a_whole_by_the_secretariat() {
        String id = propose().id();

        ApiAnswer applied = post(id + "/application", Map.of());

        assertThat(applied.status()).as(applied.body().toString()).isEqualTo(200);
        assertThat(applied.text("/status")).isEqualTo("in effect");
        assertThat(clerk.get("bodies/" + body + "?on=2019-08-31").text("/seats/0/holder/office"))
                .isEqualTo("Chair of the LEP");
        ApiAnswer then = clerk.get("bodies/" + body + "?on=2019-09-01");
        assertThat(then.at("/seats").size()).isEqualTo(2);
        assertThat(then.text("/seats/0/organisation/name")).isEqualTo("ICB");
        assertThat(then.text("/seats/0/vacantSince")).isEqualTo("2019-09-01");
        assertThat(then.text("/seats/1/title")).isEqualTo("VCSE representative");
        assertThat(post(id + "/application", Map.of()).status()).isEqualTo(409);
        assertThat(post(id + "/withdrawal", Map.of("why", "Too late")).status()).isEqualTo(409);
    }

    @Test
    @Rule({"R-DEC-2", "R-DEC-5"})
    void takes_effect_once_by_the_decision_about_it() {
        ApiAnswer drafted = propose();
        post(drafted.id() + "/showing", Map.of());
        DecisionRecorded decision = decided(drafted, "carried", LocalDate.of(2019, 10, 1));

        String event = UUID.randomUUID().toString();
        events.tell(event, decision, Tenants.COUNTY, decision.decisionId(), 1);
        events.tell(event, decision, Tenants.COUNTY, decision.decisionId(), 1);

        await(drafted.id(), "in effect");
        ApiAnswer shown = show(drafted.id());
        assertThat(shown.text("/since")).isEqualTo("2019-10-01");
        assertThat(shown.text("/decision")).isEqualTo(decision.decisionId());
        assertThat(clerk.get("bodies/" + body + "?on=2019-10-01").at("/seats").size())
                .isEqualTo(2);
        assertThat(clerk.get("bodies/" + body + "/seats/" + going).text("/until"))
                .isEqualTo("2019-09-30");
    }

    @Test
    void is_refused_by_a_decision_against_it() {
        ApiAnswer drafted = propose();
        tell(decided(drafted, "lost", LocalDate.of(2019, 7, 23)), Tenants.COUNTY);

        await(drafted.id(), "refused");
        assertThat(post(drafted.id() + "/application", Map.of()).status()).isEqualTo(409);
        assertThat(clerk.get("bodies/" + body).at("/seats").size()).isEqualTo(2);
    }

    @Test
    void says_why_where_it_cannot_take_effect_though_it_was_decided() {
        ApiAnswer drafted = propose();
        clerk.post("bodies/" + body + "/seats/" + going + "/ending", Map.of("on", "2019-07-31", "endTerms", true));

        tell(decided(drafted, "carried", LocalDate.of(2019, 9, 1)), Tenants.COUNTY);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !show(drafted.id()).at("/setback").isMissingNode());
        assertThat(show(drafted.id()).text("/setback/why"))
                .isEqualTo("Change 2: the last day of the seat is 2019-07-31.");
        assertThat(clerk.get("bodies/" + body + "?on=2019-09-01").at("/seats").size())
                .isEqualTo(1);
    }

    @Test
    void is_as_the_secretariat_wants_until_it_is_shown() {
        String id = propose().id();

        assertThat(edit(id).text("/changes/0/drop")).isEqualTo(going);
        assertThat(post(id + "/showing", Map.of()).text("/status")).isEqualTo("shown");
        assertThat(edit(id).status()).isEqualTo(409);
        assertThat(post(id + "/withdrawal", Map.of("why", "Another is on its way"))
                        .text("/why"))
                .isEqualTo("Another is on its way");
        assertThat(post(id + "/application", Map.of()).status()).isEqualTo(409);
        assertThat(post(id + "/showing", Map.of()).status()).isEqualTo(409);
    }

    @Test
    @Rule("R-ALL-1")
    void is_for_the_secretariat_then_for_the_members_and_for_no_other_tenant() {
        String account = "member-" + UUID.randomUUID();
        String seat = clerk.seat(body, "Councillor", null, null);
        clerk.term(
                body,
                seat,
                Clerk.created(clerk.post("people", Map.of("office", "Councillor", "account", account))),
                "2018-05-01");
        String member = Tokens.of(account, Tenants.ICB, "member");
        String id = propose().id();

        assertThat(seenBy(member, id)).isEqualTo(404);
        assertThat(seenBy(Tokens.of("x", Tenants.COUNTY, "officer"), id)).isEqualTo(404);
        post(id + "/showing", Map.of());

        assertThat(seenBy(member, id)).isEqualTo(200);
        assertThat(seenBy(Tokens.of("x", Tenants.COUNTY, "officer"), id)).isEqualTo(200);
        assertThat(seenBy(Tokens.of("clerk", Tenants.BOROUGH, "secretariat"), id))
                .isEqualTo(404);
        assertThat(api.as(Tokens.of("clerk", Tenants.BOROUGH, "secretariat"))
                        .get("/api/" + Tenants.BOROUGH + "/bodies/" + body + "/proposals/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(clerk.get("bodies/" + body + "/proposals").status()).isEqualTo(401);
        assertThat(api.as(member)
                        .get(clerk.path("bodies/" + body + "/proposals"))
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    @Rule("R-ALL-1")
    void is_not_moved_by_a_body_of_another_tenant() {
        ApiAnswer drafted = propose();
        tell(decided(drafted, "carried", LocalDate.of(2019, 9, 1)), Tenants.BOROUGH);
        ApiAnswer other = propose();
        tell(decided(other, "lost", LocalDate.of(2019, 9, 1)), Tenants.COUNTY);

        await(other.id(), "refused");
        assertThat(show(drafted.id()).text("/status")).isEqualTo("draft");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_a_fault_that_is_named() {
        assertRefused(Map.of("changes", List.of(Map.of("drop", UUID.randomUUID()))), "/changes/0", 422);
        assertRefused(Map.of("changes", List.of(Map.of())), "/changes/0", 422);
        assertRefused(Map.of("changes", List.of()), "/changes", 400);
        assertRefused(Map.of("from", "2019-02-30"), "/from", 400);
        assertRefused(Map.of("title", " "), "/title", 422);
        String named = clerk.post(
                        "bodies/" + body + "/proposals",
                        request(List.of(Map.of("add", Map.of("title", "VCSE", "organisationName", "Some charity")))))
                .id();
        assertThat(post(named + "/application", Map.of()).text("/detail"))
                .isEqualTo("No organisation Some charity has been entered here.");
    }

    private void assertRefused(Map<String, ?> otherwise, String pointer, int status) {
        Map<String, Object> request = new HashMap<>(request(List.of(Map.of("drop", going))));
        request.putAll(otherwise);
        ApiAnswer answer = clerk.post("bodies/" + body + "/proposals", request);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private ApiAnswer propose() {
        return clerk.post(
                "bodies/" + body + "/proposals",
                request(List.of(
                        Map.of("add", Map.of("title", "VCSE representative", "organisation", alliance)),
                        Map.of("drop", going),
                        Map.of("refill", Map.of("seat", passing, "organisation", clerk.organisation("ICB"))))));
    }

    private ApiAnswer edit(String id) {
        return clerk.speaking()
                .put(clerk.path("bodies/" + body + "/proposals/" + id), request(List.of(Map.of("drop", going))));
    }

    private static Map<String, Object> request(List<?> changes) {
        return Map.of("title", "Membership review", "from", "2019-09-01", "changes", changes);
    }

    private static DecisionRecorded decided(ApiAnswer proposal, String outcome, LocalDate from) {
        return Decisions.about("proposal", proposal.text("/subject/id"), outcome, from);
    }

    private void tell(DecisionRecorded decision, String tenant) {
        events.tell(decision, tenant, decision.decisionId(), 1);
    }

    private void await(String id, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> status.equals(show(id).text("/status")));
    }

    private int seenBy(String token, String id) {
        return api.as(token)
                .get(clerk.path("bodies/" + body + "/proposals/" + id))
                .status();
    }

    private ApiAnswer show(String id) {
        return clerk.speaking().get(clerk.path("bodies/" + body + "/proposals/" + id));
    }

    private ApiAnswer post(String rest, Map<String, ?> request) {
        return clerk.post("bodies/" + body + "/proposals/" + rest, request);
    }
}
