package org.quorate.funding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.Body;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.meetings.Officer;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;

/** The people of the borough, and what they usually ask of this service. */
final class Borough {

    static final String ROOT = "/api/" + Tenants.BOROUGH;
    static final String FINANCE = Tokens.of("tbc-finance", Tenants.BOROUGH, "finance");
    static final String COMMUNITY = Tokens.of("tbc-community", Tenants.BOROUGH, "officer");
    static final String PARISH = Tokens.of("brockworth-parish", Tenants.BOROUGH, "member");
    static final String MEMBER = Tokens.of("tbc-chief-executive", Tenants.BOROUGH, "member");
    static final String COUNTY_FINANCE = Tokens.of("gcc-finance", Tenants.COUNTY, "finance");
    static final String HEAD = "Head of Development Services";
    static final String LEAD_MEMBER = "Lead Member for Health and Wellbeing";

    private final Api api;
    private final String ilp = "ilp-" + UUID.randomUUID();

    Borough(Api api) {
        this.api = api;
    }

    static Map<String, Object> pounds(String amount) {
        return Map.of("amount", amount, "currency", "GBP");
    }

    /** A fund's terms as finance would enter them, agreed with a body of this test's own. */
    Map<String, Object> terms(String total) {
        return Map.of(
                "name", "Tewkesbury ILP fund",
                "source", "NHS Gloucestershire",
                "purpose", "to reduce health inequalities within the borough",
                "accountableBody", "Tewkesbury Borough Council",
                "locality", "Tewkesbury",
                "total", pounds(total),
                "conditions",
                        List.of(
                                Map.of(
                                        "key", "health-inequalities",
                                        "text", "designed to address health inequalities"),
                                Map.of("key", "slc", "text", "takes the Strengthening Local Communities approach")),
                "agreedWith", ilp,
                "approval", Map.of("officer", HEAD, "inConsultationWith", LEAD_MEMBER),
                "start", "2022-04-01");
    }

    ApiAnswer fund(String total) {
        return created(api.as(FINANCE).post(ROOT + "/funds", terms(total)));
    }

    ApiAnswer project() {
        return created(api.as(COMMUNITY)
                .post(
                        ROOT + "/projects",
                        Map.of(
                                "name", "Brockworth pilot",
                                "lead", "Brockworth Parish Council",
                                "place", "Brockworth",
                                "approach", "the parish council employs a community engager",
                                "stage", "evidence gathering and consultation")));
    }

    Map<String, Object> wish(String fund, String amount) {
        return Map.of(
                "fund", fund,
                "project", project().id(),
                "title", "A community engager for Brockworth",
                "amount", pounds(amount),
                "evidence",
                        List.of(
                                Map.of("condition", "health-inequalities", "text", "Lives are short here."),
                                Map.of("condition", "slc", "text", "Residents lead the steering group.")));
    }

    ApiAnswer draft(String fund, String amount) {
        return created(api.as(PARISH).post(ROOT + "/requests", wish(fund, amount)));
    }

    ApiAnswer assess(String request, String condition, boolean met) {
        return api.as(COMMUNITY)
                .post(
                        ROOT + "/requests/" + request + "/assessments",
                        Map.of("condition", condition, "met", met, "note", "as the evidence shows"));
    }

    /** A request that can be submitted. */
    String assessed(String fund, String amount) {
        String request = draft(fund, amount).id();
        assess(request, "health-inequalities", true);
        assess(request, "slc", true);
        return request;
    }

    ApiAnswer submit(String request) {
        return api.as(PARISH).post(ROOT + "/requests/" + request + "/submission");
    }

    /** A request whose amount is reserved, and which knows it. */
    String submitted(String fund, String amount) {
        String request = assessed(fund, amount);
        assertThat(submit(request).status()).isEqualTo(200);
        // The version moves once it has heard that its amount is reserved.
        await().atMost(Duration.ofSeconds(20))
                .until(() -> show(request).header("ETag").orElse("").equals("\"4\""));
        return request;
    }

    ApiAnswer pay(String request, String amount, String reference) {
        return api.as(FINANCE)
                .post(
                        ROOT + "/requests/" + request + "/payments",
                        Map.of("amount", pounds(amount), "reference", reference));
    }

    ApiAnswer show(String request) {
        return api.asAnyone().get(ROOT + "/requests/" + request);
    }

    ApiAnswer awaitStatus(String request, String status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> show(request).text("/status"), status::equals);
        return show(request);
    }

    /** Waits for a fund's balances: available, reserved, committed, paid. */
    void awaitBalances(String fund, String... expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(balances(fund)).containsExactly(expected));
    }

    List<String> balances(String fund) {
        return balances(api.asAnyone().get(ROOT + "/funds/" + fund));
    }

    static List<String> balances(ApiAnswer fund) {
        return List.of("available", "reserved", "committed", "paid").stream()
                .map(account -> fund.text("/balances/" + account + "/amount"))
                .toList();
    }

    DecisionRecorded byTheBody(String request, String word, String outcome) {
        return decision(new Body(ilp, "Tewkesbury ILP"), null, request, word, outcome);
    }

    DecisionRecorded byTheOfficer(String request) {
        return byTheOfficer(request, HEAD, LEAD_MEMBER);
    }

    DecisionRecorded byTheOfficer(String request, String office, String consulted) {
        Officer officer = new Officer(
                office, consulted, LocalDate.of(2022, 7, 20), "It serves the plan.", List.of("None"), List.of());
        return decision(null, officer, request, "agreed", "carried");
    }

    private static ApiAnswer created(ApiAnswer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer;
    }

    private static DecisionRecorded decision(Body body, Officer officer, String request, String word, String outcome) {
        String id = UUID.randomUUID().toString();
        DecisionTaken.Content content = new DecisionTaken.Content(
                body,
                officer,
                Instant.parse("2022-07-21T13:30:00Z"),
                LocalDate.of(2022, 7, 21),
                word,
                outcome,
                "That the spending is agreed.",
                null,
                null,
                null,
                new Subject("funding", "spend-request", request),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new DecisionRecorded(id, "register", 1, content, "0".repeat(64), "1".repeat(64));
    }
}
