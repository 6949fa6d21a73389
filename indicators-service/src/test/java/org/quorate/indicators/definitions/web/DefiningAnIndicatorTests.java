package org.quorate.indicators.definitions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.indicators.IndicatorRequests.ANALYST;
import static org.quorate.indicators.IndicatorRequests.ROOT;
import static org.quorate.indicators.IndicatorRequests.code;
import static org.quorate.indicators.IndicatorRequests.definition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.contracts.indicators.IndicatorDefined;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-IND-1")
class DefiningAnIndicatorTests {

    @Autowired
    private Api api;

    @Test
    void answers_with_it_and_where_it_is_and_tells_of_it() {
        String code = code();

        ApiAnswer answer = api.as(ANALYST).post(ROOT, definition(code, "low-is-good", "%"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.header("Location")).contains(ROOT + "/" + answer.id());
        assertThat(answer.text("/polarity")).isEqualTo("low-is-good");
        assertThat(api.asAnyone().get(ROOT + "/" + answer.id()).body()).isEqualTo(answer.body());
        try (Events events = Events.on("indicators")) {
            IndicatorDefined told =
                    events.await(IndicatorDefined.class, fact -> fact.code().equals(code));
            assertThat(told.indicatorId()).isEqualTo(answer.id());
        }
    }

    @Test
    void is_found_by_its_code() {
        String code = code();
        ApiAnswer answer = api.as(ANALYST).post(ROOT, definition(code, "neutral", "years"));

        assertThat(api.asAnyone().get(ROOT + "?code=" + code).text("/items/0/id"))
                .isEqualTo(answer.id());
        assertThat(api.asAnyone().get(ROOT + "?code=" + code()).at("/items")).isEmpty();
    }

    @Test
    void is_refused_when_the_code_is_taken() {
        String code = code();
        api.as(ANALYST).post(ROOT, definition(code, "low-is-good", "%"));

        ApiAnswer second = api.as(ANALYST).post(ROOT, definition(code.toUpperCase(), "low-is-good", "%"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.rule()).isEqualTo("R-IND-1");
    }

    @Test
    void is_done_once_where_many_define_one_code_at_once() throws Exception {
        Map<String, Object> definition = definition(code(), "low-is-good", "%");
        Callable<Integer> define = () -> api.as(ANALYST).post(ROOT, definition).status();

        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(8, define))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    @Rule("R-ALL-3")
    void is_kept_in_the_audit_trail_with_who_did_it() {
        ApiAnswer answer = api.as(ANALYST).post(ROOT, definition(code(), "low-is-good", "%"));
        String trail = "/api/" + Tenants.COUNTY + "/audit/indicators?about=" + answer.id();
        String auditor = Tokens.of("auditor", Tenants.COUNTY, "auditor");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.as(auditor).get(trail).text("/items/0/account"))
                        .isEqualTo("gcc-analyst"));
    }

    @Test
    @Rule("R-ALL-4")
    void gives_a_repeated_request_the_first_answer() {
        Map<String, Object> definition = definition(code(), "low-is-good", "%");
        String key = "define-" + definition.get("code");

        ApiAnswer first = api.as(ANALYST).withKey(key).post(ROOT, definition);
        ApiAnswer again = api.as(ANALYST).withKey(key).post(ROOT, definition);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @Rule("R-ALL-4")
    @CsvSource(
            nullValues = "null",
            value = {
                "polarity, sideways, 422",
                "polarity, LOW_IS_GOOD, 422",
                "polarity, null, 400",
                "code, '', 422",
                "code, <b>, 422",
                "code, null, 400",
                "name, '  ', 422",
                "unit, '', 422",
                "colour, blue, 400"
            })
    void is_refused_naming_the_field(String field, String value, int status) {
        Map<String, Object> definition = new HashMap<>(definition(code(), "low-is-good", "%"));
        definition.put(field, value);

        ApiAnswer answer = api.as(ANALYST).post(ROOT, definition);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/" + field);
        assertThat(answer.rule()).isNotEmpty();
    }

    @Test
    @Rule("R-ALL-1")
    void is_for_the_tenant_s_analysts_alone() {
        Map<String, Object> definition = definition(code(), "low-is-good", "%");

        assertThat(api.asAnyone().post(ROOT, definition).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of("gcc-clerk", Tenants.COUNTY, "secretariat"))
                        .post(ROOT, definition)
                        .status())
                .isEqualTo(403);
        assertThat(api.as(Tokens.of("tbc-analyst", Tenants.BOROUGH, "analyst"))
                        .post(ROOT, definition)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Rule("R-ALL-1")
    void leaves_nothing_to_see_at_another_tenant() {
        ApiAnswer answer = api.as(ANALYST).post(ROOT, definition(code(), "low-is-good", "%"));

        assertThat(api.asAnyone()
                        .get("/api/" + Tenants.BOROUGH + "/indicators/" + answer.id())
                        .status())
                .isEqualTo(404);
        assertThat(api.asAnyone().get(ROOT + "/2.13ii").status()).isEqualTo(404);
    }
}
