package org.quorate.funding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.quorate.funding.api.Borough.ROOT;
import static org.quorate.funding.api.Borough.pounds;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.funding.FundEstablished;
import org.quorate.contracts.funding.ProjectStarted;
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
@Rule("R-FND-1")
class EstablishingAFundTests {

    @Autowired
    Api api;

    @Autowired
    SettableClock clock;

    private Borough borough;

    @BeforeEach
    void borough() {
        borough = new Borough(api);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void has_all_of_it_available() {
        ApiAnswer fund = borough.fund("250000.00");

        assertThat(fund.text("/total/amount")).isEqualTo("250000.00");
        assertThat(fund.text("/balances/allocated/amount")).isEqualTo("250000.00");
        assertThat(Borough.balances(fund)).containsExactly("250000.00", "0.00", "0.00", "0.00");
        assertThat(fund.text("/approval/officer")).isEqualTo("Head of Development Services");
        assertThat(fund.text("/conditions/1/key")).isEqualTo("slc");
        assertThat(fund.text("/start")).isEqualTo("2022-04-01");
        assertThat(fund.at("/end").isMissingNode()).isTrue();
        assertThat(api.asAnyone().get(ROOT + "/funds/" + fund.id()).body()).isEqualTo(fund.body());
    }

    @Test
    void opens_its_ledger_and_is_told() {
        String fund = borough.fund("250000.00").id();

        try (Events events = Events.on("funding")) {
            FundEstablished told =
                    events.await(FundEstablished.class, fact -> fact.fundId().equals(fund));
            assertThat(told.total().amount()).isEqualTo("250000.00");
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.asAnyone()
                                .get(ROOT + "/funds/" + fund + "/entries")
                                .text("/items/0/kind"))
                        .isEqualTo("allocation"));
    }

    @Test
    @Rule("R-FND-5")
    void has_balances_at_any_past_moment() {
        clock.setLondon("2022-07-21T10:00");
        String fund = borough.fund("1000.00").id();
        clock.setLondon("2022-07-22T10:00");
        borough.submit(borough.assessed(fund, "400.00"));
        clock.setLondon("2022-07-25T10:00");

        assertThat(at(fund, "2022-07-21T09:59:59%2B01:00")).containsExactly("0.00", "0.00", "0.00", "0.00");
        assertThat(at(fund, "2022-07-21T10:00:00+01:00")).containsExactly("1000.00", "0.00", "0.00", "0.00");
        assertThat(at(fund, "2022-07-21")).containsExactly("1000.00", "0.00", "0.00", "0.00");
        assertThat(at(fund, "2022-07-22T08:59:59.999Z")).containsExactly("1000.00", "0.00", "0.00", "0.00");
        assertThat(at(fund, "2022-07-22T09:00:00Z")).containsExactly("600.00", "400.00", "0.00", "0.00");
        assertThat(at(fund, "2022-07-22")).containsExactly("600.00", "400.00", "0.00", "0.00");
    }

    @Test
    @Rule("R-ALL-4")
    void cannot_be_asked_for_at_a_moment_that_is_none() {
        String fund = borough.fund("1000.00").id();

        for (String nonsense : List.of("yesterday", "2022-02-30", "2022-07-21T10:00:00", "")) {
            ApiAnswer answer = api.asAnyone().get(ROOT + "/funds/" + fund + "?at=" + nonsense);
            assertThat(answer.status()).as(nonsense).isEqualTo(422);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo("/at");
        }
    }

    @Test
    void moves_its_version_with_every_entry() {
        String fund = borough.fund("1000.00").id();
        String before =
                api.asAnyone().get(ROOT + "/funds/" + fund).header("ETag").orElseThrow();

        borough.submit(borough.assessed(fund, "400.00"));

        assertThat(api.asAnyone().get(ROOT + "/funds/" + fund).header("ETag")).isNotEqualTo(before);
    }

    @Test
    void is_for_finance() {
        Map<String, Object> terms = borough.terms("1000.00");

        assertThat(api.as(Borough.COMMUNITY).post(ROOT + "/funds", terms).status())
                .isEqualTo(403);
        assertThat(api.asAnyone().post(ROOT + "/funds", terms).status()).isEqualTo(401);
        assertThat(api.as(Borough.COUNTY_FINANCE).post(ROOT + "/funds", terms).status())
                .isEqualTo(404);
    }

    @Test
    void repeated_with_its_key_makes_one_fund() {
        Api.Request keyed = api.as(Borough.FINANCE).withKey(UUID.randomUUID().toString());
        Map<String, Object> terms = borough.terms("1000.00");

        assertThat(keyed.post(ROOT + "/funds", terms).id())
                .isEqualTo(keyed.post(ROOT + "/funds", terms).id());
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_what_makes_no_sense_and_names_it() {
        assertThat(refused("total", pounds("0.00"), 422)).isEqualTo("/total");
        assertThat(refused("total", Map.of("amount", "1.00"), 400)).isEqualTo("/total/currency");
        assertThat(refused("name", " ", 400)).isEqualTo("/name");
        assertThat(refused("end", "2022-03-31", 422)).isEqualTo("/end");
        assertThat(refused("end", "2022-02-30", 400)).isEqualTo("/end");
        assertThat(refused("colour", "green", 400)).isEqualTo("/colour");
        Map<String, String> slc = Map.of("key", "slc", "text", "led by communities");
        assertThat(refused("conditions", List.of(slc, slc), 422)).isEqualTo("/conditions");
        assertThat(refused("conditions", List.of(Map.of("key", "SLC", "text", "led by communities")), 422))
                .isEqualTo("/conditions/0/key");
        assertThat(refused("approval", Map.of("officer", "Head of Development Services"), 400))
                .isEqualTo("/approval/inConsultationWith");
    }

    @Test
    void is_listed() {
        borough.fund("1.00");
        borough.fund("2.00");

        ApiAnswer page = api.asAnyone().get(ROOT + "/funds?limit=1");
        ApiAnswer next = api.asAnyone().get(ROOT + "/funds?limit=1&after=" + page.text("/next"));

        assertThat(page.header("Link").orElse("")).contains("rel=\"next\"");
        assertThat(next.text("/items/0/id")).isNotEqualTo(page.text("/items/0/id"));
        assertThat(page.text("/items/0/balances/allocated/currency")).isEqualTo("GBP");
    }

    @Test
    @Rule("R-FND-6")
    void goes_with_projects_to_spend_it_on() {
        ApiAnswer project = borough.project();

        assertThat(project.text("/stage")).isEqualTo("evidence gathering and consultation");
        assertThat(api.asAnyone().get(ROOT + "/projects/" + project.id()).body())
                .isEqualTo(project.body());
        assertThat(api.asAnyone().get(ROOT + "/projects").at("/items").size()).isPositive();
        try (Events events = Events.on("funding")) {
            events.await(ProjectStarted.class, fact -> fact.projectId().equals(project.id()));
        }
        ApiAnswer nonsense = api.as(Borough.COMMUNITY)
                .post(
                        ROOT + "/projects",
                        Map.of("name", "Pilot", "lead", "Parish", "place", "Brockworth", "stage", "planning"));
        assertThat(nonsense.status()).isEqualTo(422);
        assertThat(nonsense.rule()).isEqualTo("R-FND-6");
        assertThat(nonsense.text("/errors/0/pointer")).isEqualTo("/stage");
    }

    @Test
    @Rule("R-ALL-3")
    void is_on_record() {
        String fund = borough.fund("1000.00").id();
        String auditor = Tokens.of("auditor", Tenants.BOROUGH, "auditor");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.as(auditor)
                                .get(ROOT + "/audit/funding?about=" + fund)
                                .text("/items/0/account"))
                        .isEqualTo("tbc-finance"));
    }

    private List<String> at(String fund, String moment) {
        ApiAnswer answer = api.asAnyone().get(ROOT + "/funds/" + fund + "?at=" + moment);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return Borough.balances(answer);
    }

    private String refused(String field, Object value, int status) {
        Map<String, Object> terms = new HashMap<>(borough.terms("1000.00"));
        terms.put(field, value);
        ApiAnswer answer = api.as(Borough.FINANCE).post(ROOT + "/funds", terms);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        return answer.text("/errors/0/pointer");
    }
}
