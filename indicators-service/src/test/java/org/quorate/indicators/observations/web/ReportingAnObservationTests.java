package org.quorate.indicators.observations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.indicators.IndicatorRequests.ANALYST;
import static org.quorate.indicators.IndicatorRequests.defined;
import static org.quorate.indicators.IndicatorRequests.gloucestershire;
import static org.quorate.indicators.IndicatorRequests.observe;
import static org.quorate.indicators.IndicatorRequests.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.indicators.ObservationRecorded;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
@Rule("R-IND-1")
class ReportingAnObservationTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MongoTemplate mongo;

    private String indicator;

    @BeforeEach
    void anIndicatorInMay2019() {
        clock.setLondon("2019-05-14T10:00");
        indicator = defined(api, "low-is-good", "%");
    }

    @AfterEach
    void letTheClockGo() {
        clock.release();
    }

    @Test
    void answers_with_it_and_tells_of_it() {
        ApiAnswer answer = observe(
                api, indicator, gloucestershire("value", 18.5, "lower95", 17.1, "upper95", new BigDecimal("20.0")));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.raw().body()).contains("\"upper95\":20.0").contains("\"intervalMethod\":\"as published\"");
        assertThat(answer.text("/knownFrom")).isEqualTo("2019-05-14T09:00:00Z");
        ApiAnswer shown = api.asAnyone().get(answer.header("Location").orElseThrow());
        assertThat(shown.body()).isEqualTo(answer.body());
        try (Events events = Events.on("indicators")) {
            ObservationRecorded told =
                    events.await(ObservationRecorded.class, fact -> indicator.endsWith(fact.indicatorId()));
            assertThat(told.upper95()).isEqualTo(new BigDecimal("20.0"));
            assertThat(told.areaName()).isEqualTo("Gloucestershire");
            assertThat(told.revision()).isEqualTo(1);
        }
    }

    @Test
    void keeps_what_was_known_when_it_is_revised() {
        observe(api, indicator, gloucestershire("value", 18.5, "lower95", 17.1, "upper95", 20));
        clock.setLondon("2019-07-23T10:00");
        ApiAnswer revised = observe(api, indicator, gloucestershire("value", 18.7, "lower95", 17.3, "upper95", 20.2));

        assertThat(revised.status()).isEqualTo(201);
        assertThat(revised.header("ETag")).contains("\"2\"");
        assertThat(revised.at("/revisions")).hasSize(2);
        String shown = indicator + "?area=E10000013";
        assertThat(api.asAnyone().get(shown).text("/observation/value")).isEqualTo("18.7");
        assertThat(api.asAnyone().get(shown + "&knownAt=2019-07-22").text("/observation/value"))
                .isEqualTo("18.5");
        assertThat(api.asAnyone()
                        .get(shown + "&knownAt=2019-07-23T09:59:59%2B01:00")
                        .text("/observation/value"))
                .isEqualTo("18.5");
        assertThat(api.asAnyone()
                        .get(shown + "&knownAt=2019-05-13")
                        .at("/observation")
                        .isMissingNode())
                .isTrue();
        assertThat(api.asAnyone()
                        .get(indicator + "/observations?knownAt=2019-07-22")
                        .text("/items/0/value"))
                .isEqualTo("18.5");
    }

    @Test
    void is_no_revision_when_nothing_new_is_reported() {
        Map<String, Object> report = gloucestershire("value", 18.5);
        ApiAnswer first = observe(api, indicator, report);
        ApiAnswer again = observe(api, indicator, report);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.at("/revisions")).hasSize(1);
    }

    @Test
    @Rule("R-ALL-4")
    void takes_effect_once_under_one_idempotency_key() {
        Map<String, Object> report = gloucestershire("value", 18.5);
        String path = indicator + "/observations";

        ApiAnswer first = api.as(ANALYST).withKey("once" + indicator).post(path, report);
        ApiAnswer again = api.as(ANALYST).withKey("once" + indicator).post(path, report);
        ApiAnswer other = api.as(ANALYST).withKey("once" + indicator).post(path, gloucestershire("value", 19));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(api.asAnyone().get(path).at("/items")).hasSize(1);
    }

    @Test
    @Rule("R-ALL-4")
    void takes_effect_once_where_a_crash_took_the_first_answer() {
        String path = indicator + "/observations";
        String key = "crashed" + indicator;
        observe(api, indicator, gloucestershire("value", 18.5));
        ApiAnswer first = api.as(ANALYST).withKey(key).post(path, gloucestershire("value", 18.6));
        observe(api, indicator, gloucestershire("value", 18.7));
        mongo.getCollection("idempotency-keys").deleteOne(new Document("_id", "gcc-analyst/" + key));

        ApiAnswer again = api.as(ANALYST).withKey(key).post(path, gloucestershire("value", 18.6));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.text("/value")).isEqualTo("18.7");
        assertThat(again.at("/revisions")).hasSize(3);
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_when_another_version_stands_than_was_seen() {
        observe(api, indicator, gloucestershire("value", 18.5));
        observe(api, indicator, gloucestershire("value", 18.6));
        String path = indicator + "/observations";

        assertThat(api.as(ANALYST)
                        .ifMatch("\"1\"")
                        .post(path, gloucestershire("value", 18.7))
                        .status())
                .isEqualTo(412);
        assertThat(api.as(ANALYST)
                        .ifMatch("\"2\"")
                        .post(path, gloucestershire("value", 18.7))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void keeps_every_one_of_many_reports_at_once() throws Exception {
        List<Callable<Integer>> reports = IntStream.range(0, 12)
                .<Callable<Integer>>mapToObj(each -> () -> observe(api, indicator, gloucestershire("value", 10 + each))
                        .status())
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(reports)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        ApiAnswer list = api.asAnyone().get(indicator + "/observations");
        assertThat(list.at("/items")).hasSize(1);
        assertThat(list.at("/items/0/revision").asInt()).isEqualTo(12);
    }

    @Test
    @Rule("R-ALL-1")
    void is_for_the_tenant_s_analysts_alone() {
        String path = indicator + "/observations";
        Map<String, Object> report = gloucestershire("value", 18.5);
        String borough = Tokens.of("tbc-analyst", Tenants.BOROUGH, "analyst");

        assertThat(api.asAnyone().post(path, report).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of("auditor", Tenants.COUNTY, "auditor"))
                        .post(path, report)
                        .status())
                .isEqualTo(403);
        assertThat(api.as(borough).post(path, report).status()).isEqualTo(404);
        assertThat(api.as(borough)
                        .post(path.replace(Tenants.COUNTY, Tenants.BOROUGH), report)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void makes_its_area_known() {
        observe(api, indicator, report("E07000083", "Tewkesbury", "value", 18.5));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.asAnyone()
                                .get("/api/" + Tenants.COUNTY + "/areas?limit=200")
                                .raw()
                                .body())
                        .contains("{\"code\":\"E07000083\",\"name\":\"Tewkesbury\"}"));
        assertThat(api.asAnyone().get("/api/" + Tenants.BOROUGH + "/areas").at("/items"))
                .isEmpty();
    }
}
